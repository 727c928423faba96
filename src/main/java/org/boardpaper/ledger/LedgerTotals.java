package org.boardpaper.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.joda.money.Money;

/**
 * The ledger added up by year, kind, payer, the year meant and the review. Memory grows with the
 * payers, reviews and years, not with the amounts, but for the places that are kept for provenance.
 */
public final class LedgerTotals {
  private final Map<Key, Total> totals = new TreeMap<>();

  /**
   * What is added up together.
   *
   * @param year the year in which it is booked
   * @param kind what it is
   * @param payer who pays; may be empty
   * @param forYear the year it is meant for
   * @param review the review that chair or author were paid for; may be empty
   */
  public record Key(
      FinancialYear year, EntryKind kind, String payer, FinancialYear forYear, String review)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::year)
            .thenComparing(Key::kind)
            .thenComparing(Key::payer)
            .thenComparing(Key::forYear)
            .thenComparing(Key::review);

    /** What names no review. */
    public Key(FinancialYear year, EntryKind kind, String payer, FinancialYear forYear) {
      this(year, kind, payer, forYear, "");
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Total {
    private Money amount = Pounds.ZERO;
    private final List<SourceCell> sources = new ArrayList<>();
  }

  /**
   * Adds an entry, unless it happened after a day: what is received or paid later is not known on
   * that day.
   *
   * @return whether it was counted
   */
  public boolean add(LedgerEntry entry, LocalDate asOf) {
    if (entry.isAfter(asOf)) {
      return false;
    }
    add(
        new Key(
            entry.year(), entry.kind(), entry.payer(), entry.forYear(), entry.subject().review()),
        new Sum(entry.amount(), List.of(entry.place())));
    return true;
  }

  /** Adds what was added up before. */
  public void add(Key key, Sum sum) {
    Total total = totals.computeIfAbsent(key, none -> new Total());
    total.amount = total.amount.plus(sum.amount());
    total.sources.addAll(sum.sources());
  }

  /** All that was added up, in the order of the keys. */
  public Map<Key, Sum> asMap() {
    Map<Key, Sum> copy = new TreeMap<>();
    totals.forEach((key, total) -> copy.put(key, new Sum(total.amount, total.sources)));
    return copy;
  }

  /** The sum over the keys that are wanted, its sources in the order of the keys. */
  public Sum sum(Predicate<Key> wanted) {
    Money amount = Pounds.ZERO;
    List<SourceCell> sources = new ArrayList<>();
    for (Map.Entry<Key, Total> entry : totals.entrySet()) {
      if (wanted.test(entry.getKey())) {
        amount = amount.plus(entry.getValue().amount);
        sources.addAll(entry.getValue().sources);
      }
    }
    return new Sum(amount, sources);
  }

  /** What chair and author of each review were paid, all years together, by its reference. */
  public Map<String, Sum> byReview() {
    Map<String, Sum> paid = new TreeMap<>();
    totals.forEach(
        (key, total) -> {
          if (!key.review().isEmpty()) {
            paid.merge(key.review(), new Sum(total.amount, total.sources), Sum::plus);
          }
        });
    return paid;
  }

  /** Whether there is any entry of a kind in a year. */
  public boolean has(FinancialYear year, EntryKind kind) {
    return totals.keySet().stream().anyMatch(key -> key.year().equals(year) && key.kind() == kind);
  }

  /** The years in which anything is booked, earliest first. */
  public List<FinancialYear> years() {
    TreeSet<FinancialYear> years = new TreeSet<>();
    totals.keySet().forEach(key -> years.add(key.year()));
    return List.copyOf(years);
  }

  /** All who pay, in alphabetical order. */
  List<String> payers() {
    TreeSet<String> payers = new TreeSet<>();
    totals.keySet().forEach(key -> payers.add(key.payer()));
    payers.remove("");
    return List.copyOf(payers);
  }
}
