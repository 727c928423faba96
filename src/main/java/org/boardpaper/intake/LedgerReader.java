package org.boardpaper.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.Amounts;
import org.boardpaper.intake.words.ExactDays;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.joda.money.Money;

/** Reads the lines of the funding ledger. */
final class LedgerReader implements RowMapping<LedgerEntry> {
  private final KnownWords<EntryKind> kinds = KindWords.known();
  private final KnownWords<Payer> payers;
  private final Map<String, Optional<FinancialYear>> years = new LinkedHashMap<>();
  private final MonthDay yearStart;

  LedgerReader(PartnershipSettings settings) {
    yearStart = settings.identity().yearStart();
    Map<String, Payer> payerByWord = new LinkedHashMap<>();
    for (Payer payer : settings.payers()) {
      payerByWord.put(payer.name(), payer);
      payer.aliases().forEach(alias -> payerByWord.put(alias, payer));
    }
    payers = new KnownWords<>(payerByWord, Payer::name);
  }

  @Override
  public Optional<LedgerEntry> read(RowReading row) {
    Optional<LocalDate> date = date(row);
    Optional<FinancialYear> year = year(row, date);
    Optional<EntryKind> kind = kind(row);
    Optional<String> payer = kind.flatMap(known -> payer(row, known));
    Optional<Money> amount = amount(row);
    Optional<FinancialYear> forYear =
        year.flatMap(booked -> kind.flatMap(known -> forYear(row, known, booked)));
    if (kind.isEmpty() || payer.isEmpty() || amount.isEmpty() || forYear.isEmpty()) {
      return Optional.empty();
    }
    return year.map(
        booked ->
            new LedgerEntry(
                row.place(LedgerColumns.AMOUNT),
                date,
                booked,
                kind.get(),
                payer.get(),
                amount.get(),
                forYear.get()));
  }

  private static Optional<LocalDate> date(RowReading row) {
    Optional<LocalDate> date = ExactDays.read(row.cell(LedgerColumns.DATE));
    if (date.isEmpty() && !row.cell(LedgerColumns.DATE).isBlank()) {
      row.warning(
          "date-unreadable",
          LedgerColumns.DATE,
          "a day that exists, day first, such as 31/03/2016",
          "Correct the date; until then the line goes by its financial year.");
    }
    return date;
  }

  private Optional<FinancialYear> year(RowReading row, Optional<LocalDate> date) {
    if (row.cell(LedgerColumns.YEAR).isBlank()) {
      if (date.isEmpty()) {
        row.error(
            "year-missing",
            LedgerColumns.YEAR,
            "a financial year such as 2016/17, or a date",
            "Fill in the financial year.");
      }
      return date.map(day -> FinancialYear.containing(day, yearStart));
    }
    Optional<FinancialYear> year = parsedYear(row, LedgerColumns.YEAR);
    if (year.isPresent() && date.filter(day -> !year.get().contains(day)).isPresent()) {
      row.warning(
          "date-outside-year",
          LedgerColumns.DATE,
          "a day of the financial year " + year.get().id().replace('-', '/'),
          "Correct the date or the year; the paper goes by the year.");
    }
    return year;
  }

  private Optional<FinancialYear> parsedYear(RowReading row, Column column) {
    Optional<FinancialYear> year =
        years.computeIfAbsent(row.text(column), text -> FinancialYear.parse(text, yearStart));
    if (year.isEmpty()) {
      row.error(
          "year-unreadable",
          column,
          "a financial year such as 2016/17",
          "Type the two years that follow one another.");
    }
    return year;
  }

  private Optional<EntryKind> kind(RowReading row) {
    String word = row.text(LedgerColumns.KIND);
    Optional<EntryKind> kind = kinds.find(word);
    if (kind.isEmpty()) {
      row.error(
          "unknown-kind",
          LedgerColumns.KIND,
          "a kind of entry, such as “Contribution received” or “Office cost”",
          kinds.suggestion(word) + "Use one of the kinds that data/README.md lists.");
    }
    return kind;
  }

  /** The payer's own name; empty text where the kind has none; nothing where it is not known. */
  private Optional<String> payer(RowReading row, EntryKind kind) {
    String word = row.text(LedgerColumns.PAYER);
    if (!kind.needsPayer()) {
      if (!word.isEmpty()) {
        row.information(
            "payer-not-used",
            LedgerColumns.PAYER,
            "no payer beside “" + kind.words() + "”",
            "Nothing, if the kind is right: entries of this kind belong to no payer.");
      }
      return Optional.of("");
    }
    Optional<Payer> payer = payers.find(word);
    if (payer.isEmpty()) {
      row.error(
          word.isEmpty() ? "payer-missing" : "unknown-payer",
          LedgerColumns.PAYER,
          "a payer of partnership.yaml",
          payers.suggestion(word) + "Correct the name, or add it to payers or their aliases.");
    }
    return payer.map(Payer::name);
  }

  private static Optional<Money> amount(RowReading row) {
    Optional<Money> amount = Amounts.read(row.cell(LedgerColumns.AMOUNT));
    if (amount.isEmpty()) {
      row.error(
          "amount-unreadable",
          LedgerColumns.AMOUNT,
          "pounds in digits, such as 2500, 2500.00 or 2,500.00",
          Amounts.advice(row.text(LedgerColumns.AMOUNT)));
    }
    return amount;
  }

  private Optional<FinancialYear> forYear(RowReading row, EntryKind kind, FinancialYear booked) {
    boolean advance = kind == EntryKind.RECEIVED_IN_ADVANCE;
    if (row.cell(LedgerColumns.FOR_YEAR).isBlank() && !advance) {
      return Optional.of(booked);
    }
    Optional<FinancialYear> meant = parsedYear(row, LedgerColumns.FOR_YEAR);
    return meant.filter(year -> agrees(row, year.compareTo(booked), advance));
  }

  private static boolean agrees(RowReading row, int laterBy, boolean advance) {
    boolean agrees = advance ? laterBy > 0 : laterBy == 0;
    if (!agrees) {
      row.error(
          "for-year-contradicts-kind",
          LedgerColumns.FOR_YEAR,
          advance
              ? "a later year than the one in which it was received"
              : "the financial year of the line, or nothing",
          "Correct the kind, the financial year or the year it is for.");
    }
    return agrees;
  }
}
