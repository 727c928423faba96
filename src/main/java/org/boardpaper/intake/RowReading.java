package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.CellText;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.rows.TableRow;

/** One row while it is read, with all that is found in it. */
final class RowReading {
  private final TableRow row;
  private final List<Finding> findings = new ArrayList<>();
  private boolean setAside;

  /** Starts with what is wrong with the cells themselves, whatever they mean. */
  RowReading(TableRow row) {
    this.row = row;
    for (Column column : row.columns()) {
      Cell cell = row.cell(column);
      if (cell instanceof Cell.Fault) {
        fault(column);
      } else if (cell instanceof Cell.Text text && text.text().length() > CellText.LONGEST) {
        tooLong(column);
      }
    }
    row.firstSurplusCell().ifPresent(this::surplus);
  }

  Cell cell(Column column) {
    return row.cell(column);
  }

  /** Whether the table has the column. */
  boolean has(Column column) {
    return row.columns().contains(column);
  }

  String text(Column column) {
    return row.cell(column).text();
  }

  SourceCell place(Column column) {
    return row.place(column);
  }

  SourceCell place() {
    return row.place();
  }

  /** Notes an error in a cell: the row will be rejected. */
  void error(String rule, Column column, String expected, String action) {
    note(Finding.error(rule, place(column), text(column), expected, action));
  }

  /** Notes a doubt about a cell that the board must see. */
  void warning(String rule, Column column, String expected, String action) {
    note(Finding.warning(rule, place(column), text(column), expected, action));
  }

  /** Notes something about a cell that is worth knowing. */
  void information(String rule, Column column, String expected, String action) {
    note(Finding.information(rule, place(column), text(column), expected, action));
  }

  /** Notes a finding, unless its cell holds no data at all. */
  void note(Finding finding) {
    boolean broken =
        findings.stream()
            .anyMatch(known -> isOfTheCellItself(known) && known.place().equals(finding.place()));
    if (!broken) {
      findings.add(finding);
    }
  }

  /** Sets the row aside: it concerns nothing here, and whatever is wrong with it is left alone. */
  void setAside() {
    setAside = true;
  }

  boolean isSetAside() {
    return setAside;
  }

  boolean isRejected() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** Whether the cells stand under the wrong headers, so that nothing can be said of them. */
  boolean isShifted() {
    return row.firstSurplusCell().isPresent();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  private static boolean isOfTheCellItself(Finding finding) {
    return finding.rule().equals("cell-in-error") || finding.rule().equals("text-too-long");
  }

  private void fault(Column column) {
    findings.add(
        Finding.error(
            "cell-in-error",
            place(column),
            text(column),
            "a value under “" + column.name() + "”",
            "Mend the formula in this cell, or type the value."));
  }

  private void tooLong(Column column) {
    findings.add(
        Finding.error(
            "text-too-long",
            place(column),
            text(column),
            "at most 32,767 characters, the most that Excel keeps in a cell",
            "Shorten the text, or look for a quotation mark that was never closed."));
  }

  private void surplus(SourceCell place) {
    findings.add(
        Finding.error(
            "row-too-wide",
            place,
            row.row().cells().size() + " cells in this row",
            "no more cells than the " + (place.column() - 1) + " of the header",
            "Put quotation marks around the cell of this row that holds a separator."));
  }
}
