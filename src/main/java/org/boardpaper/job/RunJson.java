package org.boardpaper.job;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.store.ArchivedSource;
import org.boardpaper.store.BatchTables;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Origin;
import org.boardpaper.store.RowCount;
import org.boardpaper.store.RowCounts;
import org.boardpaper.store.Run;
import org.boardpaper.store.RunOrigins;
import org.boardpaper.store.RunSources;
import org.boardpaper.store.SourceArchive;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes {@code run.json}: what a run was asked to do, what it read, what it wrote and how long its
 * steps took. The one output that is not the same for the same inputs.
 */
final class RunJson {
  private final RunSources sources;
  private final RowCounts counts;
  private final BatchTables batch;
  private final RunOrigins origins;

  RunJson(RunSources sources, RowCounts counts, BatchTables batch, RunOrigins origins) {
    this.sources = sources;
    this.counts = counts;
    this.batch = batch;
    this.origins = origins;
  }

  /** Writes the record into the folder of the finished papers. */
  void write(Run run, Path folder) throws IOException {
    Map<String, ArchivedSource> outputs = outputs(folder);
    try (Writer out = Files.newBufferedWriter(folder.resolve(RunRecord.FILE));
        JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
      json.writeStartObject();
      instruction(json, run);
      origins.of(run.number()).ifPresent(origin -> origin(json, origin));
      versions(json);
      files(json, "inputs", sources.of(run.number()));
      rows(json, counts.of(run.number()));
      outputs(json, List.copyOf(outputs.values()));
      steps(json, batch.steps(run.number()));
      json.writeEndObject();
    }
  }

  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static void instruction(JsonGenerator json, Run run) {
    Instruction instruction = run.instruction();
    json.writeNumberProperty("run", run.number());
    json.writeStringProperty("asked", run.asked().toString());
    json.writeStringProperty("job", instruction.job());
    json.writeStringProperty("partnership", instruction.partnership());
    json.writeStringProperty("workspace", instruction.workspace().toString());
    json.writeStringProperty("meeting", instruction.meeting().toString());
    json.writeStringProperty("as-of", instruction.asOf().toString());
    Retrospect back = instruction.back();
    back.since().ifPresent(day -> json.writeStringProperty("since", day.toString()));
    if (!instruction.scenarios().isEmpty()) {
      json.writeArrayPropertyStart("scenarios");
      instruction.scenarios().forEach(json::writeString);
      json.writeEndArray();
    }
    back.asKnown().ifPresent(then -> json.writeStringProperty("as-known", then.toString()));
    instruction.quarter().ifPresent(quarter -> json.writeStringProperty("quarter", quarter));
    instruction
        .reports()
        .ifPresent(reports -> json.writeStringProperty("reports", reports.toString()));
  }

  private static void origin(JsonGenerator json, Origin origin) {
    json.writeObjectPropertyStart("asked-by");
    json.writeStringProperty("who", origin.by().who());
    json.writeStringProperty("host", origin.by().host());
    origin.duty().ifPresent(duty -> json.writeStringProperty("duty", duty));
    origin.period().ifPresent(period -> json.writeStringProperty("period", period));
    json.writeEndObject();
  }

  private static void versions(JsonGenerator json) {
    String own = RunJson.class.getPackage().getImplementationVersion();
    json.writeObjectPropertyStart("versions");
    json.writeStringProperty("boardpaper", own == null ? "not packaged" : own);
    json.writeStringProperty("java", Runtime.version().toString());
    json.writeEndObject();
  }

  private static void files(JsonGenerator json, String name, List<ArchivedSource> files) {
    json.writeArrayPropertyStart(name);
    for (ArchivedSource file : files) {
      json.writeStartObject();
      file(json, file);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void outputs(JsonGenerator json, List<ArchivedSource> files) {
    json.writeArrayPropertyStart("outputs");
    for (ArchivedSource file : files) {
      json.writeStartObject();
      file(json, file);
      json.writeStringProperty("edition", EditionFiles.edition(file.name()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void file(JsonGenerator json, ArchivedSource file) {
    json.writeStringProperty("name", file.name());
    json.writeStringProperty("sha256", file.sha256());
    json.writeNumberProperty("bytes", file.size());
  }

  private static void rows(JsonGenerator json, List<RowCount> counts) {
    json.writeObjectPropertyStart("rows");
    for (RowCount count : counts) {
      json.writeObjectPropertyStart(count.source());
      json.writeNumberProperty("read", count.read());
      json.writeNumberProperty("accepted", count.accepted());
      json.writeNumberProperty("rejected", count.rejected());
      json.writeNumberProperty("set-aside", count.setAside());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void steps(JsonGenerator json, List<BatchTables.StepTime> steps) {
    json.writeArrayPropertyStart("steps");
    for (BatchTables.StepTime step : steps) {
      json.writeStartObject();
      json.writeStringProperty("name", step.name());
      json.writeNumberProperty("milliseconds", step.took().toMillis());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Map<String, ArchivedSource> outputs(Path folder) throws IOException {
    Map<String, ArchivedSource> outputs = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.equals(RunRecord.FILE)) {
          outputs.put(name, SourceArchive.describe(file, "output", name));
        }
      }
    }
    return outputs;
  }
}
