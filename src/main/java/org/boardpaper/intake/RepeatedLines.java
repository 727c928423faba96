package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.ledger.LedgerEntry;

/** Tells lines of the ledger that say again what an earlier line says. */
final class RepeatedLines {
  private final Map<List<String>, Integer> rowByStatement = new HashMap<>();
  private final Map<LedgerEntry, Integer> rowByReceipt = new HashMap<>();

  /** Notes at a line that an earlier one says the same. */
  void check(RowReading row, LedgerEntry line) {
    switch (line.kind()) {
      case BROUGHT_FORWARD,
          CARRIED_FORWARD,
          CONTRIBUTION_AGREED,
          OFFICE_AGREED,
          OFFICE_REQUESTED,
          REVIEW_COST_AGREED ->
          statement(row, line);
      case CONTRIBUTION_RECEIVED, RECEIVED_IN_ADVANCE -> receipt(row, line);
      case NOT_DRAWN,
          WAIVED,
          REFUNDED,
          OFFICE_COST,
          CHAIR_AND_AUTHOR_COST,
          EXCEPTIONAL_COST,
          IN_KIND -> {
        // Several such lines in a year are usual.
      }
    }
  }

  /** One line a year, or a year and payer, says all. */
  private void statement(RowReading row, LedgerEntry line) {
    List<String> statement = List.of(line.kind().words(), line.year().id(), line.payer());
    Integer first = rowByStatement.putIfAbsent(statement, row.place().row());
    if (first != null) {
      row.note(
          Finding.warning(
              "stated-twice",
              row.place(LedgerColumns.KIND),
              line.kind().words() + " of " + year(line) + onRow(first),
              "one such line for each year and payer",
              "Take out the copy, if it is one; until then both are counted."));
    }
  }

  private void receipt(RowReading row, LedgerEntry line) {
    Integer first = rowByReceipt.putIfAbsent(withoutPlace(line), row.place().row());
    if (first != null) {
      row.note(
          Finding.warning(
              "receipt-doubled",
              row.place(LedgerColumns.AMOUNT),
              Pounds.printed(line.amount())
                  + " from "
                  + line.payer()
                  + line.date().map(RepeatedLines::on).orElse(" in " + year(line))
                  + onRow(first),
              "each receipt once",
              "Take out the copy, if it is one; until then both are counted."));
    }
  }

  private static LedgerEntry withoutPlace(LedgerEntry line) {
    return new LedgerEntry(
        SourceCell.wholeFile(line.place().file()),
        line.date(),
        line.year(),
        line.kind(),
        line.payer(),
        line.amount(),
        line.forYear());
  }

  private static String on(LocalDate day) {
    return " on " + Days.words(day);
  }

  private static String year(LedgerEntry line) {
    return line.year().id().replace('-', '/');
  }

  private static String onRow(int first) {
    return ", which stands on row " + first + " already";
  }
}
