package org.boardpaper.intake;

import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.LedgerForm.Receipts;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.Amounts;
import org.boardpaper.intake.words.SignedAmounts;
import org.boardpaper.ledger.EntryKind;
import org.joda.money.Money;

/**
 * Reads the amount of a line from one column without signs, one column with signs, or a column of
 * debits and one of credits, and turns it into the direction of its kind.
 */
final class LedgerAmounts {
  private final Receipts receipts;

  /** Reads what a finance system writes in a form. */
  LedgerAmounts(LedgerForm form) {
    receipts = form.receipts();
  }

  /**
   * What was read.
   *
   * @param column where it stands
   * @param amount as money that comes in; where the form has no direction, as it is written
   */
  record Written(Column column, Money amount) {}

  /** The amount of a line; empty, with an error noted, where there is none. */
  Optional<Written> read(RowReading row) {
    if (isOfTwoColumns(row)) {
      return ofTwoColumns(row);
    }
    return receipts.isSigned() ? signed(row) : unsigned(row);
  }

  /** The amount in the direction of a kind; empty, with an error noted, where it cannot be. */
  Optional<Written> directed(RowReading row, EntryKind kind, Written written) {
    if (!isOfTwoColumns(row) && !receipts.isSigned()) {
      return Optional.of(written);
    }
    Column column = written.column();
    Money amount = kind.addsToThePot() ? written.amount() : written.amount().negated();
    if (amount.isNegative() && !kind.mayBeNegative()) {
      row.error(
          "sign-contradicts-kind",
          column,
          "an amount that " + direction(kind) + ", as “" + kind.words() + "” does",
          "Correct the amount or the kind, or say with receipts under ledger in partnership.yaml how"
              + " money that comes in is written.");
      return Optional.empty();
    }
    if (amount.isNegative()) {
      row.note(reversed(row, kind, new Written(column, amount)));
    }
    return Optional.of(new Written(column, amount));
  }

  private static Finding reversed(RowReading row, EntryKind kind, Written against) {
    return Finding.information(
        "entry-reversed",
        row.place(against.column()),
        kind.words() + " of " + Pounds.printed(against.amount()),
        "an amount that " + direction(kind),
        "Nothing, if it takes back an earlier entry: it is counted so. If most lines are told, change"
            + " receipts under ledger in partnership.yaml.");
  }

  private static String direction(EntryKind kind) {
    return kind.addsToThePot() ? "comes in" : "goes out";
  }

  private static boolean isOfTwoColumns(RowReading row) {
    return row.has(LedgerColumns.DEBIT) || row.has(LedgerColumns.CREDIT);
  }

  private static Optional<Written> unsigned(RowReading row) {
    Optional<Money> amount = Amounts.read(row.cell(LedgerColumns.AMOUNT));
    if (amount.isEmpty()) {
      row.error(
          "amount-unreadable",
          LedgerColumns.AMOUNT,
          "pounds in digits, such as 2500, 2500.00 or 2,500.00",
          Amounts.advice(row.text(LedgerColumns.AMOUNT)));
    }
    return amount.map(read -> new Written(LedgerColumns.AMOUNT, read));
  }

  private Optional<Written> signed(RowReading row) {
    return withSign(row, LedgerColumns.AMOUNT, receipts == Receipts.NEGATIVE);
  }

  private Optional<Written> ofTwoColumns(RowReading row) {
    boolean debit = isAmount(row, LedgerColumns.DEBIT);
    if (debit && isAmount(row, LedgerColumns.CREDIT)) {
      row.error(
          "debit-and-credit",
          LedgerColumns.CREDIT,
          "an amount under Debit or under Credit, not under both",
          "Take out the one that is wrong, or make two rows of it.");
      return Optional.empty();
    }
    Column column = debit ? LedgerColumns.DEBIT : otherThanDebit(row);
    boolean debitsComeIn = receipts == Receipts.DEBIT;
    return withSign(row, column, debitsComeIn != column.equals(LedgerColumns.DEBIT));
  }

  /** Credit where something stands there; else Debit, where it may say nought or nothing. */
  private static Column otherThanDebit(RowReading row) {
    boolean credit = !SignedAmounts.isNone(row.cell(LedgerColumns.CREDIT));
    return credit || !row.has(LedgerColumns.DEBIT) ? LedgerColumns.CREDIT : LedgerColumns.DEBIT;
  }

  private static boolean isAmount(RowReading row, Column column) {
    return !SignedAmounts.isNone(row.cell(column))
        && SignedAmounts.read(row.cell(column)).filter(Money::isZero).isEmpty();
  }

  private static Optional<Written> withSign(RowReading row, Column column, boolean turned) {
    Optional<Money> amount = SignedAmounts.read(row.cell(column));
    if (amount.isEmpty()) {
      row.error(
          "amount-unreadable",
          column,
          "pounds such as 2,500.00, -2500, £2,500.00, (2,500.00) or 2,500.00-",
          "Type the amount so, or take the row out until it is known.");
    }
    return amount.map(read -> new Written(column, turned ? read.negated() : read));
  }
}
