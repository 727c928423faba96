package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/**
 * Finds the table of a source in a book: the sheet whose first thirty rows hold a header with every
 * column that must be there; failing that, the row that comes nearest, so that what is missing can
 * be named. A sheet that is hidden is taken only where no visible one will do.
 */
public final class TableSearch {
  private static final int ROWS_SEARCHED = 30;
  private static final int LEAST_SHARE = 3;

  private final Book book;
  private final ColumnNames names;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /** A search of a book for a source's columns. */
  public TableSearch(Book book, ColumnNames names) {
    this.book = book;
    this.names = names;
    findings.addAll(names.findings());
  }

  /**
   * The table, unless it cannot be told which it is or a column is missing.
   *
   * @throws Refusal when the book cannot be read
   */
  public Optional<Table> find() throws Refusal {
    Map<Sheet, HeaderRow> headers = new LinkedHashMap<>();
    for (Sheet sheet : book.sheets()) {
      bestHeader(sheet).ifPresent(header -> headers.put(sheet, header));
    }
    Optional<Entry<Sheet, HeaderRow>> chosen = choose(headers);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    sheetsNotRead(chosen.get().getKey());
    HeaderJudge judge = new HeaderJudge(chosen.get().getValue(), names.columns());
    Optional<Header> header = judge.judge();
    findings.addAll(judge.findings());
    return header.isEmpty()
        ? Optional.empty()
        : Optional.of(Table.of(chosen.get().getKey(), header.get(), names.columns()));
  }

  /** What there is to say of the book and the header. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(book.findings());
    all.addAll(findings);
    return List.copyOf(all);
  }

  private Optional<HeaderRow> bestHeader(Sheet sheet) throws Refusal {
    Optional<HeaderRow> best = Optional.empty();
    try (RowSource rows = sheet.rows()) {
      for (int i = 0; i < ROWS_SEARCHED; i++) {
        Optional<Row> row = rows.next();
        if (row.isEmpty()) {
          return best;
        }
        HeaderRow header = headerRow(sheet, row.get());
        if (header.isComplete(names.columns())) {
          return Optional.of(header);
        }
        if (best.isEmpty() || header.matches() > best.get().matches()) {
          best = Optional.of(header);
        }
      }
    } catch (Refusal refused) {
      if (!sheet.isSeparated()) {
        throw refused;
      }
      refusals.add(refused);
    }
    return best;
  }

  private HeaderRow headerRow(Sheet sheet, Row row) {
    return HeaderRow.of(new SourceCell(book.name(), sheet.name(), row.number(), 0), row, names);
  }

  private Optional<Entry<Sheet, HeaderRow>> choose(Map<Sheet, HeaderRow> headers) throws Refusal {
    for (boolean hidden : List.of(false, true)) {
      List<Entry<Sheet, HeaderRow>> complete =
          headers.entrySet().stream()
              .filter(entry -> entry.getKey().isHidden() == hidden)
              .filter(entry -> entry.getValue().isComplete(names.columns()))
              .toList();
      if (complete.size() > 1) {
        findings.add(alike(complete));
        return Optional.empty();
      }
      if (complete.size() == 1) {
        return Optional.of(complete.get(0));
      }
    }
    return nearest(headers);
  }

  private Optional<Entry<Sheet, HeaderRow>> nearest(Map<Sheet, HeaderRow> headers) throws Refusal {
    int most = headers.values().stream().mapToInt(HeaderRow::matches).max().orElse(0);
    boolean none = most * LEAST_SHARE < names.columns().needed().size() || most == 0;
    if (none && !refusals.isEmpty()) {
      throw refusals.get(0);
    }
    if (none) {
      findings.add(isOneField(headers) ? separatorUnknown(headers) : headerMissing());
      return Optional.empty();
    }
    return headers.entrySet().stream()
        .filter(entry -> entry.getValue().matches() == most)
        .findFirst();
  }

  /** Whether the header stands whole in one cell, whatever the separator. */
  private boolean isOneField(Map<Sheet, HeaderRow> headers) {
    return !headers.isEmpty()
        && headers.keySet().stream().allMatch(Sheet::isSeparated)
        && headers.values().stream().allMatch(this::namesSeveralInOneCell);
  }

  private boolean namesSeveralInOneCell(HeaderRow header) {
    String whole = Names.key(String.join(" ", header.headers()));
    long named =
        names.columns().needed().stream()
            .filter(oneOf -> whole.contains(Names.key(oneOf.get(0).name())))
            .count();
    return header.row().width() == 1 && named > 1;
  }

  private Finding separatorUnknown(Map<Sheet, HeaderRow> headers) {
    HeaderRow first = headers.values().iterator().next();
    return Finding.error(
        "separator-unknown",
        first.place(),
        String.join(", ", first.headers()),
        "a header whose columns are separated by commas, semicolons or tabs",
        "Save the file again as “CSV UTF-8 (comma delimited)”.");
  }

  private Finding headerMissing() {
    return Finding.error(
        "header-missing",
        SourceCell.wholeFile(book.name()),
        "no row of headers in the first " + ROWS_SEARCHED + " rows",
        "a row that names the columns "
            + names.columns().needed().stream()
                .map(oneOf -> oneOf.get(0).name())
                .collect(Collectors.joining(", ")),
        "Add a row of headers above the data, or check that this is the right file.");
  }

  private Finding alike(List<Entry<Sheet, HeaderRow>> complete) {
    return Finding.error(
        "sheets-alike",
        complete.get(1).getValue().place(),
        "the same columns on the sheets "
            + complete.stream()
                .map(entry -> entry.getKey().name())
                .collect(Collectors.joining(", ")),
        "one sheet with the columns of the " + names.columns().source(),
        "Hide or take out the sheets that are not meant.");
  }

  private void sheetsNotRead(Sheet chosen) {
    if (chosen.isSeparated()) {
      return;
    }
    String others =
        book.sheets().stream()
            .filter(sheet -> !sheet.equals(chosen))
            .map(sheet -> sheet.isHidden() ? sheet.name() + " (hidden)" : sheet.name())
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      findings.add(information("sheets-not-read", others, chosen));
    }
    if (chosen.isHidden()) {
      findings.add(information("hidden-sheet-read", chosen.name(), chosen));
    }
  }

  private Finding information(String rule, String found, Sheet chosen) {
    return Finding.information(
        rule,
        new SourceCell(book.name(), chosen.name(), 0, 0),
        found,
        "one visible sheet with the columns of the " + names.columns().source(),
        "Check that “" + chosen.name() + "” is the sheet that is meant.");
  }
}
