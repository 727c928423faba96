package org.boardpaper.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Book;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.intake.rows.RowSource;
import org.boardpaper.intake.rows.Sheet;

/** Looks up what stands at places of a source: cells, whole rows, lines of a text. */
public final class SourceText {
  private SourceText() {}

  /**
   * What stands at a place.
   *
   * @param value the cell as a person would read it; empty where a whole row or line is meant
   * @param row the cells of its row that are not empty, or the line
   */
  public record Found(String value, List<String> row) {
    /** Copies the list. */
    public Found {
      row = List.copyOf(row);
    }
  }

  /**
   * What stands at each place; a place that is not there is left out.
   *
   * @param places of this file
   * @throws Refusal when the file cannot be read
   */
  public static Map<SourceCell, Found> at(SourceFile file, Collection<SourceCell> places)
      throws Refusal {
    String name = file.name();
    return name.endsWith(".yaml") || name.endsWith(".md")
        ? lines(file, places)
        : cells(file, places);
  }

  private static Map<SourceCell, Found> lines(SourceFile file, Collection<SourceCell> places) {
    Map<SourceCell, Found> found = new HashMap<>();
    try {
      List<String> lines = Files.readAllLines(file.path(), StandardCharsets.UTF_8);
      for (SourceCell place : places) {
        if (place.row() > 0 && place.row() <= lines.size()) {
          found.put(place, new Found("", List.of(lines.get(place.row() - 1).strip())));
        }
      }
    } catch (IOException unreadable) {
      return Map.of();
    }
    return found;
  }

  private static Map<SourceCell, Found> cells(SourceFile file, Collection<SourceCell> places)
      throws Refusal {
    Map<String, NavigableMap<Integer, Set<SourceCell>>> wanted = new TreeMap<>();
    for (SourceCell place : places) {
      wanted
          .computeIfAbsent(place.sheet(), none -> new TreeMap<>())
          .computeIfAbsent(place.row(), none -> new TreeSet<>())
          .add(place);
    }
    Map<SourceCell, Found> found = new HashMap<>();
    try (Book book = Books.open(file)) {
      for (Map.Entry<String, NavigableMap<Integer, Set<SourceCell>>> sheet : wanted.entrySet()) {
        Optional<? extends Sheet> here = sheet(book, sheet.getKey());
        if (here.isPresent()) {
          read(here.get(), sheet.getValue(), found);
        }
      }
    }
    return found;
  }

  /** The sheet of a name; a csv file as read with the separator that gives most columns. */
  private static Optional<? extends Sheet> sheet(Book book, String name) throws Refusal {
    Map<Sheet, Integer> widths = new HashMap<>();
    for (Sheet sheet : book.sheets()) {
      if (sheet.name().equals(name)) {
        try (RowSource rows = sheet.rows()) {
          widths.put(sheet, rows.next().map(Row::width).orElse(0));
        } catch (Refusal notSo) {
          widths.put(sheet, -1); // another separator may do
        }
      }
    }
    return widths.entrySet().stream()
        .max(Comparator.comparingInt((Map.Entry<Sheet, Integer> entry) -> entry.getValue()))
        .map(Map.Entry::getKey);
  }

  private static void read(
      Sheet sheet, NavigableMap<Integer, Set<SourceCell>> wanted, Map<SourceCell, Found> found)
      throws Refusal {
    try (RowSource rows = sheet.rows()) {
      for (Optional<Row> row = rows.next();
          row.isPresent() && row.get().number() <= wanted.lastKey();
          row = rows.next()) {
        for (SourceCell place : wanted.getOrDefault(row.get().number(), Set.of())) {
          found.put(place, found(row.get(), place));
        }
      }
    }
  }

  private static Found found(Row row, SourceCell place) {
    String value = place.column() == 0 ? "" : row.cell(place.column()).text();
    return new Found(
        value,
        row.cells().stream()
            .filter(cell -> !cell.isBlank())
            .map(Cell::text)
            .collect(Collectors.toList()));
  }
}
