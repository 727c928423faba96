package org.boardpaper.intake.settings;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.paper.StatedFigure;

/** Reads {@code stated-figures.csv}: figures said elsewhere. A partnership need not have one. */
public final class StatedFiguresFile {
  private static final List<String> COLUMNS = List.of("Figure", "Value", "Said in");
  private static final int TITLE_ROWS = 30;
  private static final int LONGEST_ID = 200;
  private static final Pattern FIGURE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private final String name;
  private final List<Finding> findings;

  private StatedFiguresFile(String name, List<Finding> findings) {
    this.name = name;
    this.findings = findings;
  }

  /**
   * The stated figures in their order, none where there is no file, and all that is wrong with it.
   * Never throws for bad content.
   */
  public static StatedFigures read(SourceFile file) {
    if (Files.notExists(file.path())) {
      return StatedFigures.NONE;
    }
    List<Finding> findings = new ArrayList<>();
    StatedFiguresFile reading = new StatedFiguresFile(file.name(), findings);
    List<StatedFigure> figures =
        TextFile.read(file, findings)
            .flatMap(reading::rows)
            .map(reading::figures)
            .orElse(List.of());
    return new StatedFigures(figures, findings);
  }

  private Optional<List<CsvRecord>> rows(String text) {
    try (Stream<CsvRecord> rows =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)
            .stream()) {
      return Optional.of(rows.toList());
    } catch (CsvParseException broken) {
      findings.add(
          Finding.error(
              "csv-unreadable",
              SourceCell.wholeFile(name),
              "quotation marks that do not pair",
              "comma-separated values",
              "Close or double the quotation marks."));
      return Optional.empty();
    }
  }

  private List<StatedFigure> figures(List<CsvRecord> rows) {
    Optional<CsvRecord> header =
        rows.stream().limit(TITLE_ROWS).filter(StatedFiguresFile::isHeader).findFirst();
    if (header.isEmpty()) {
      List<String> first = rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
      findings.add(
          Finding.error(
              "column-missing",
              SourceCell.wholeFile(name),
              String.join(", ", first),
              String.join(", ", COLUMNS),
              "Write these headers on one line."));
      return List.of();
    }
    return rows.stream()
        .skip(rows.indexOf(header.get()) + 1L)
        .filter(row -> row.getFields().stream().anyMatch(field -> !field.isBlank()))
        .flatMap(row -> figure(row, keys(header.get())).stream())
        .toList();
  }

  private Optional<StatedFigure> figure(CsvRecord row, List<String> header) {
    int before = findings.size();
    int line = Math.toIntExact(row.getStartingLineNumber());
    List<String> cells =
        COLUMNS.stream().map(column -> cell(row, header.indexOf(Names.key(column)))).toList();
    String figure = cells.get(0);
    if (figure.length() > LONGEST_ID || !FIGURE.matcher(figure).matches()) {
      refuse(line, "figure-id-unreadable", figure, "a figure such as review.cases.total");
    }
    if (cells.get(1).isEmpty()) {
      refuse(line, "value-missing", "", "the value that was said of " + figure);
    }
    shape(row, header.size());
    return findings.size() > before
        ? Optional.empty()
        : Optional.of(
            new StatedFigure(figure, cells.get(1), cells.get(2), SourceCell.line(name, line)));
  }

  private void shape(CsvRecord row, int columns) {
    int line = Math.toIntExact(row.getStartingLineNumber());
    if (row.getFieldCount() > columns) {
      String beyond = String.join(",", row.getFields().subList(columns, row.getFieldCount()));
      refuse(line, "cells-beyond-header", beyond, "words with a comma in quotation marks");
    }
    row.getFields().stream()
        .filter(field -> field.contains("\n"))
        .forEach(field -> refuse(line, "cell-of-many-lines", field, "quotation marks in pairs"));
  }

  private static String cell(CsvRecord row, int column) {
    return column < row.getFieldCount() ? row.getField(column).strip() : "";
  }

  private static boolean isHeader(CsvRecord row) {
    return keys(row).containsAll(COLUMNS.stream().map(Names::key).toList());
  }

  private static List<String> keys(CsvRecord row) {
    return row.getFields().stream().map(Names::key).toList();
  }

  private void refuse(int line, String rule, String found, String expected) {
    findings.add(
        Finding.error(
            rule, SourceCell.line(name, line), found, expected, "Correct the line, or delete it."));
  }
}
