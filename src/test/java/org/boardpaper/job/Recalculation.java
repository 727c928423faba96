package org.boardpaper.job;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sample's figures by hand: from the lines of its files that a figure names, and nothing else.
 */
final class Recalculation {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int MEETING_YEAR = 2016;
  private static final Map<String, String> STAGES =
      Map.of(
          "incident", "Incident",
          "notified", "Notified",
          "decided", "Decided",
          "author-commissioned", "Author commissioned",
          "first-panel", "First panel",
          "sent-to-home-office", "Sent to Home Office",
          "published", "Published");

  private final Map<Long, NamedCsvRecord> ledger;
  private final Map<Long, NamedCsvRecord> reviews;
  private final List<String> scenarios;

  Recalculation(Path folder) throws IOException {
    ledger = lines(folder.resolve("funding-ledger.csv"));
    reviews = lines(folder.resolve("reviews.csv"));
    scenarios = Files.readAllLines(folder.resolve("scenarios.yaml"));
  }

  /** The figure; empty where chance makes it, or where it is no number. */
  Optional<BigDecimal> of(Explanation figure) {
    String id = figure.id();
    if (id.startsWith("forecast.")) {
      return new Expected(scenarios(figure), booked(figure)).figure(id);
    }
    if (id.equals("review.volume.kinds")) {
      return Optional.empty();
    }
    return Optional.of(id.startsWith("ledger.") ? booked(figure).figure(id) : counted(id, figure));
  }

  private BigDecimal counted(String id, Explanation figure) {
    if (id.matches(".*\\.timeliness\\..*(-days|-days-at-work|-months)")) {
      return days(id, figure);
    }
    return switch (id) {
      case "review.guidance.incident-to-decided.days" -> new BigDecimal("30");
      case "review.guidance.decided-to-sent-to-home-office.days" -> new BigDecimal("183");
      case "review.guidance.incident-to-sent-to-home-office.days" -> new BigDecimal("213");
      case "review.cases.areas" -> areas(figure);
      case "review.volume.complete-years" -> BigDecimal.valueOf(years(figure));
      case "review.volume.average" ->
          BigDecimal.valueOf(figure.places().size())
              .divide(BigDecimal.valueOf(years(figure)), 2, RoundingMode.HALF_UP);
      default -> BigDecimal.valueOf(figure.places().size());
    };
  }

  private Booked booked(Explanation figure) {
    return new Booked(
        figure.places().stream()
            .filter(place -> place.cell().file().equals("funding-ledger.csv"))
            .map(place -> place.cell().row())
            .distinct()
            .map(row -> line(ledger, row))
            .toList());
  }

  private List<String> scenarios(Explanation figure) {
    return figure.places().stream()
        .filter(place -> place.cell().file().equals("scenarios.yaml"))
        .map(place -> scenarios.get(place.cell().row() - 1).strip())
        .toList();
  }

  private static Map<Long, NamedCsvRecord> lines(Path file) throws IOException {
    Map<Long, NamedCsvRecord> lines = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(line -> lines.put(line.getStartingLineNumber(), line));
    }
    return lines;
  }

  private static NamedCsvRecord line(Map<Long, NamedCsvRecord> lines, long number) {
    return Objects.requireNonNull(lines.get(number), () -> "no line " + number);
  }

  private BigDecimal areas(Explanation figure) {
    long areas =
        figure.places().stream()
            .map(place -> line(reviews, place.cell().row()).getField("Area"))
            .distinct()
            .count();
    return BigDecimal.valueOf(areas);
  }

  /** Years from the first in which the partnership was told of a case to that of the meeting. */
  private int years(Explanation figure) {
    return figure.places().stream()
        .map(place -> firstDay(line(reviews, place.cell().row())))
        .mapToInt(day -> MEETING_YEAR - day.minusMonths(3).getYear())
        .max()
        .orElseThrow();
  }

  private BigDecimal days(String id, Explanation figure) {
    String[] parts = id.split("\\.", -1);
    String[] stages = parts[2].split("-to-", 2);
    if (parts[3].equals("target-months")) {
      return BigDecimal.valueOf(
          (stages[0].equals("decided") ? 0 : 1) + (stages[1].equals("decided") ? 0 : 6));
    }
    List<Long> days =
        figure.places().stream()
            .map(place -> line(reviews, place.cell().row()))
            .map(line -> ChronoUnit.DAYS.between(day(line, stages[0]), day(line, stages[1])))
            .sorted()
            .toList();
    int middle = days.size() / 2;
    return switch (parts[3]) {
      case "paused-days" -> BigDecimal.ZERO;
      case "shortest-days" -> BigDecimal.valueOf(days.get(0));
      case "longest-days" -> BigDecimal.valueOf(days.get(days.size() - 1));
      default ->
          days.size() % 2 == 1
              ? BigDecimal.valueOf(days.get(middle))
              : BigDecimal.valueOf((days.get(middle - 1) + days.get(middle)) * 5, 1);
    };
  }

  private static LocalDate firstDay(NamedCsvRecord line) {
    return Stream.of("notified", "decided", "incident")
        .filter(stage -> !line.getField(STAGES.getOrDefault(stage, stage)).isEmpty())
        .map(stage -> day(line, stage))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate day(NamedCsvRecord line, String stage) {
    return LocalDate.parse(line.getField(STAGES.getOrDefault(stage, stage)), DAY);
  }
}
