package org.boardpaper.intake;

import java.util.List;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.rows.Columns;

/** The columns of the funding ledger. */
public final class LedgerColumns {
  static final Column DATE = Column.of("Date", "Transaction date");
  static final Column YEAR = Column.of("Financial year", "Year");
  static final Column KIND = Column.of("Kind", "Type", "Entry");
  static final Column PAYER = Column.of("Payer", "Partner", "Contributor");
  static final Column AMOUNT = Column.of("Amount", "£");
  static final Column DEBIT = Column.of("Debit", "Dr", "Debit amount");
  static final Column CREDIT = Column.of("Credit", "Cr", "Credit amount");
  static final Column REFERENCE =
      Column.of("Reference", "Ref", "Transaction no", "Document no", "Voucher", "Journal");
  static final Column FOR_YEAR = Column.of("For year", "For");
  static final Column REVIEW =
      Column.of("Review", "Review ref", "Review reference", "Case", "Case ref", "DHR", "DARDR");
  static final Column NOTE = Column.of("Note", "Notes", "Source note");

  static final Columns ALL =
      new Columns(
          "ledger",
          List.of(
              DATE, YEAR, KIND, PAYER, AMOUNT, DEBIT, CREDIT, REFERENCE, REVIEW, FOR_YEAR, NOTE),
          List.of(List.of(YEAR, DATE), List.of(KIND), List.of(AMOUNT, DEBIT, CREDIT)));

  private LedgerColumns() {}

  /** The columns' own names, in the order of the data dictionary. */
  public static List<String> names() {
    return ALL.all().stream().map(Column::name).toList();
  }
}
