package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerEntry;
import org.boardpaper.ledger.Subject;

/** Reads the lines of the funding ledger. */
final class LedgerReader implements RowMapping<LedgerEntry> {
  private final KnownWords<EntryKind> kinds;
  private final KnownWords<Payer> payers;
  private final CostedReviews reviews;
  private final LedgerYears years;
  private final LedgerAmounts amounts;
  private final RepeatedLines repeats;
  private final IgnoredLines ignored;

  /**
   * Reads the lines of a partnership's ledger.
   *
   * @param reviews of which chair and author may be paid
   * @param severalFiles whether they are in several files
   */
  LedgerReader(PartnershipSettings settings, CostedReviews reviews, boolean severalFiles) {
    this.reviews = reviews;
    repeats = new RepeatedLines(severalFiles);
    ignored = new IgnoredLines(settings.own().ledger().ignored());
    kinds = KindWords.known(settings.own().ledger().kinds());
    amounts = new LedgerAmounts(settings.own().ledger());
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
    if (ignored.concerns(row)) {
      row.setAside();
      return Optional.empty();
    }
    return entry(row);
  }

  private Optional<LedgerEntry> entry(RowReading row) {
    Optional<LocalDate> date = years.date(row);
    Optional<FinancialYear> booked = years.booked(row, date);
    Optional<EntryKind> kind = kind(row);
    Optional<Subject> subject = kind.flatMap(known -> subject(row, known));
    Optional<LedgerAmounts.Written> written = amounts.read(row);
    Optional<LedgerAmounts.Written> amount =
        kind.flatMap(known -> written.flatMap(read -> amounts.directed(row, known, read)));
    Optional<FinancialYear> meant =
        booked.flatMap(year -> kind.flatMap(known -> years.meant(row, known, year)));
    if (kind.isEmpty() || subject.isEmpty() || amount.isEmpty() || meant.isEmpty()) {
      return Optional.empty();
    }
    Optional<LedgerEntry> entry =
        booked.map(
            year ->
                new LedgerEntry(
                    row.place(amount.get().column()),
                    date.filter(years::isPlausible),
                    year,
                    kind.get(),
                    subject.get(),
                    amount.get().amount(),
                    meant.get()));
    entry.ifPresent(line -> repeats.check(row, line));
    return entry;
  }

  @Override
  public List<Finding> findings() {
    return ignored.findings();
  }

  private Optional<EntryKind> kind(RowReading row) {
    String word = row.text(LedgerColumns.KIND);
    Optional<EntryKind> kind = kinds.find(word);
    if (kind.isEmpty()) {
      row.error(
          "unknown-kind",
          LedgerColumns.KIND,
          "a kind of entry, such as “Contribution received” or “Office cost”",
          kinds.suggestion(word)
              + "Use one of the kinds that data/README.md lists, or name the code under ledger:"
              + " ignore if its entries do not concern the pot.");
    }
    return kind;
  }

  private Optional<Subject> subject(RowReading row, EntryKind kind) {
    Optional<String> payer = payer(row, kind);
    Optional<String> review = reviews.read(row, kind);
    return payer.flatMap(name -> review.map(reference -> new Subject(name, reference)));
  }

  /** The payer's own name; empty text where the kind has none; nothing where it is not known. */
  private Optional<String> payer(RowReading row, EntryKind kind) {
    String word = row.text(LedgerColumns.PAYER);
    if (!kind.needsPayer()) {
      if (kind != EntryKind.IN_KIND && payers.find(word).isPresent()) {
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
}
