package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.round.FormPart;

/** The table of answers of a form: where each of its columns stands now. */
final class FormTable {
  private static final int LEAST_HEADERS = 4;

  private final SourceCell header;
  private final FormPart part;
  private final List<String> headers;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> doubled = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private FormTable(SourceCell header, FormPart part) {
    this.header = header;
    this.part = part;
    this.headers = part.headers();
  }

  /** The table whose headers stand in a row; empty where they do not. */
  static Optional<FormTable> of(SourceCell place, Row row) {
    FormTable best = read(place, row, FormPart.ACTIONS);
    FormTable other = read(place, row, FormPart.FOLLOW_UPS);
    FormTable table = other.columns.size() > best.columns.size() ? other : best;
    if (table.columns.size() < LEAST_HEADERS) {
      return Optional.empty();
    }
    table.columns.keySet().removeAll(table.doubled);
    table.judge();
    return Optional.of(table);
  }

  private static FormTable read(SourceCell place, Row row, FormPart part) {
    FormTable table = new FormTable(place, part);
    IntStream.rangeClosed(1, row.width())
        .forEach(position -> table.enter(row.cell(position).text(), position));
    return table;
  }

  /** Of which part of the form its headers are. */
  FormPart part() {
    return part;
  }

  private void enter(String written, int position) {
    headers.stream()
        .filter(known -> Names.key(known).equals(Names.key(written)))
        .forEach(
            known -> {
              if (columns.putIfAbsent(known, position) != null) {
                doubled.add(known);
                note(
                    "return-column-doubled",
                    position,
                    written,
                    "each column once; none of the two is read",
                    "Ask the agency which of the two it means.");
              }
            });
  }

  private void judge() {
    for (String known : headers) {
      if (!columns.containsKey(known) && !doubled.contains(known)) {
        note(
            "return-column-missing",
            0,
            "no column headed “" + known + "”",
            "the columns of the form, under their own names",
            "Give the column its name back, and collate again; it is not read until then.");
      }
    }
    List<Integer> places = headers.stream().filter(columns::containsKey).map(this::column).toList();
    if (!places.equals(places.stream().sorted().toList())) {
      findings.add(
          Finding.information(
              "return-columns-moved",
              header,
              "columns in another order",
              "columns in the order in which they were sent",
              "Nothing: each column is known by its header."));
    }
  }

  private void note(String rule, int column, String found, String expected, String action) {
    findings.add(Finding.warning(rule, header.inColumn(column), found, expected, action));
  }

  private int column(String known) {
    return columns.getOrDefault(known, 0);
  }

  /** What there is to say of the headers. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Whether the form has a column. */
  boolean has(String known) {
    return columns.containsKey(known);
  }

  /** What stands in a column of a row; blank where there is no such column. */
  Cell cell(Row row, String known) {
    int column = column(known);
    return column == 0 ? Cell.Blank.CELL : row.cell(column);
  }

  /** The place of a column in a row. */
  SourceCell place(Row row, String known) {
    return row(row).inColumn(column(known));
  }

  /** The place of a row. */
  SourceCell row(Row row) {
    return new SourceCell(header.file(), header.sheet(), row.number(), 0);
  }
}
