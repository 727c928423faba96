package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;

/** The rows below a header, as a stream: without blank rows, repeated headers and totals. */
public final class Table implements AutoCloseable {
  private final RowSource rows;
  private final Header header;
  private final boolean separated;
  private final TotalRows totals;
  private final Occurrences repeatedHeaders =
      new Occurrences(
          "header-repeated",
          "the headers once, above the data",
          "Nothing: these rows are not read as data.");
  private final Occurrences totalRows =
      new Occurrences(
          "total-row-not-read",
          "rows of data only",
          "Nothing, if these rows only add up others: they are not read as data.");

  private boolean dataMet;
  private boolean ended;

  private Table(RowSource rows, Header header, TotalRows totals, boolean separated) {
    this.rows = rows;
    this.header = header;
    this.totals = totals;
    this.separated = separated;
  }

  static Table of(Sheet sheet, Header header, Columns columns) throws Refusal {
    TotalRows totals = new TotalRows(header, columns);
    return new Table(sheet.rows(), header, totals, sheet.isSeparated());
  }

  /**
   * The next row of data; empty after the last.
   *
   * @throws Refusal when the source cannot be read further
   */
  public Optional<TableRow> next() throws Refusal {
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (row.get().number() > header.row().number() && isData(row.get())) {
        dataMet = true;
        return row.map(data -> new TableRow(header, data, separated));
      }
    }
    ended = true;
    return Optional.empty();
  }

  private boolean isData(Row row) {
    if (row.isBlank()) {
      return false;
    }
    if (header.isRepeatedIn(row)) {
      repeatedHeaders.note(header.place(row));
      return false;
    }
    if (totals.contain(row)) {
      totalRows.note(header.place(row));
      return false;
    }
    return true;
  }

  /** What there is to say of the rows as a whole; complete after the last. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(rows.findings(header.row().number()));
    repeatedHeaders.finding().ifPresent(findings::add);
    totalRows.finding().ifPresent(findings::add);
    if (ended && !dataMet) {
      findings.add(noRows());
    }
    return List.copyOf(findings);
  }

  private Finding noRows() {
    return Finding.warning(
        "no-rows",
        header.sheet(),
        "headers in row " + header.row().number() + " and no rows of data",
        "rows below the header",
        "Check that this is the right file and sheet, and that its rows were saved.");
  }

  @Override
  public void close() {
    rows.close();
  }
}
