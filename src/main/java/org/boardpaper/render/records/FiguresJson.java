package org.boardpaper.render.records;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * {@code figures.json}: each printed figure, what it is, how it is computed and from which cells.
 *
 * <p>An array of {@code {"id","value","unit","label","rule","sources":[{"file","sheet",
 * "cell"|"row"}]}}, sorted by id. Values are strings: money {@code "63339.00"}, dates ISO 8601. A
 * source has a cell in A1 notation, or a row counted from 1, or neither when it is a whole sheet or
 * file; its sheet is empty for a text file. UTF-8, one line per field, one line per source.
 */
public final class FiguresJson {
  private FiguresJson() {}

  /**
   * Writes the file.
   *
   * @param figures in any order
   * @param file created or replaced
   * @throws IOException when the file cannot be written
   * @throws IllegalArgumentException when two figures have one id
   */
  public static void write(Iterable<Figure> figures, Path file) throws IOException {
    Iterator<Figure> sorted =
        StreamSupport.stream(figures.spliterator(), false)
            .sorted(Comparator.comparing(Figure::id))
            .iterator();
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        JsonGenerator json = new JsonFactory().createGenerator(new LinePerField(), out)) {
      writeAll(json, sorted);
      json.writeRaw('\n');
    } catch (JacksonException failure) {
      throw new IOException("cannot write " + file, failure);
    }
  }

  private static void writeAll(JsonGenerator json, Iterator<Figure> figures) {
    String last = "";
    json.writeStartArray();
    while (figures.hasNext()) {
      Figure figure = figures.next();
      if (figure.id().equals(last)) {
        throw new IllegalArgumentException("two figures have the id " + last);
      }
      last = figure.id();
      write(json, figure);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("id", figure.id());
    json.writeStringProperty("value", figure.value().plain());
    json.writeStringProperty("unit", figure.value().unit());
    json.writeStringProperty("label", figure.label());
    json.writeStringProperty("rule", figure.rule());
    json.writeArrayPropertyStart("sources");
    figure.sources().forEach(source -> write(json, source));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SourceCell source) {
    json.writeStartObject();
    json.writeStringProperty("file", source.file());
    json.writeStringProperty("sheet", source.sheet());
    if (source.column() > 0) {
      json.writeStringProperty("cell", source.cell());
    } else if (source.row() > 0) {
      json.writeNumberProperty("row", source.row());
    }
    json.writeEndObject();
  }
}
