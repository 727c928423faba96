package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.intake.words.Amounts;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.joda.money.Money;

/** Reads the lines of the funding ledger. */
final class LedgerReader implements RowMapping<LedgerEntry> {
  private final KnownWords<EntryKind> kinds = KindWords.known();
  private final KnownWords<Payer> payers;
  private final LedgerYears years;
  private final RepeatedLines repeats = new RepeatedLines();

  LedgerReader(PartnershipSettings settings) {
    years = new LedgerYears(settings.identity());
    Map<String, Payer> payerByWord = new LinkedHashMap<>();
    for (Payer payer : settings.payers()) {
      payerByWord.put(payer.name(), payer);
      payer.aliases().forEach(alias -> payerByWord.put(alias, payer));
    }
    payers = new KnownWords<>(payerByWord, Payer::name);
  }

  @Override
  public Optional<LedgerEntry> read(RowReading row) {
    Optional<LocalDate> date = years.date(row);
    Optional<FinancialYear> booked = years.booked(row, date);
    Optional<EntryKind> kind = kind(row);
    Optional<String> payer = kind.flatMap(known -> payer(row, known));
    Optional<Money> amount = amount(row);
    Optional<FinancialYear> meant =
        booked.flatMap(year -> kind.flatMap(known -> years.meant(row, known, year)));
    if (kind.isEmpty() || payer.isEmpty() || amount.isEmpty() || meant.isEmpty()) {
      return Optional.empty();
    }
    Optional<LedgerEntry> entry =
        booked.map(
            year ->
                new LedgerEntry(
                    row.place(LedgerColumns.AMOUNT),
                    date.filter(years::isPlausible),
                    year,
                    kind.get(),
                    payer.get(),
                    amount.get(),
                    meant.get()));
    entry.ifPresent(line -> repeats.check(row, line));
    return entry;
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
}
