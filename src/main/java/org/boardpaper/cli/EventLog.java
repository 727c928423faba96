package org.boardpaper.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.job.DueWatch;
import org.boardpaper.job.RunReport;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.Owed;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What happens while nobody watches, one event a line: for people, or as JSON with the field names
 * of the Elastic Common Schema, as the log itself has them. Findings are counted, never quoted.
 */
final class EventLog implements DueWatch {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss zzz", Locale.UK)
          .withZone(DailyTime.UNITED_KINGDOM);

  private final PrintWriter out;
  private final boolean json;
  private final Clock clock;

  EventLog(PrintWriter out, boolean json, Clock clock) {
    this.out = out;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void begins(Owed owed) {
    write("INFO", "begins: " + owed.id() + " as of " + owed.asOf(), of(owed));
  }

  @Override
  public void ended(Owed owed, RunReport report) {
    Map<String, String> fields = of(owed);
    fields.put("boardpaper.run", Integer.toString(report.run()));
    fields.put("event.outcome", report.ending().isDone() ? "success" : "failure");
    String why = report.failure().isEmpty() ? "" : " " + report.failure();
    write(
        report.ending().isDone() ? "INFO" : "ERROR",
        "%s: run %d %s, %s.%s"
            .formatted(
                owed.id(),
                report.run(),
                report.ending().words(),
                Counts.grave(report.counts()),
                why),
        fields);
  }

  @Override
  public void says(String line) {
    write("INFO", line, Map.of());
  }

  /** Something that somebody must see to. */
  void warns(String line) {
    write("ERROR", line, Map.of());
  }

  private static Map<String, String> of(Owed owed) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("boardpaper.duty", owed.duty().word());
    fields.put("boardpaper.period", owed.period());
    return fields;
  }

  private void write(String level, String message, Map<String, String> fields) {
    if (json) {
      out.println(json(level, message, fields));
    } else {
      out.printf("%s  %s%n", MOMENT.format(clock.instant()), message);
    }
    out.flush();
  }

  private String json(String level, String message, Map<String, String> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator event =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      event.writeStartObject();
      event.writeStringProperty(
          "@timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
      event.writeStringProperty("log.level", level);
      event.writeStringProperty("message", message);
      event.writeStringProperty("service.name", "boardpaper");
      fields.forEach(event::writeStringProperty);
      event.writeStringProperty("ecs.version", "8.11");
      event.writeEndObject();
    }
    return text.toString();
  }
}
