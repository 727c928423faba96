package org.boardpaper.forecast.reserve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * How large a reserve is kept: a minimum, when contributions are not called on, above what it is
 * given back.
 *
 * <p>Needed of the payers = minimum + cost − opening pot. Refund = closing pot above the ceiling.
 *
 * <p>Reference: Leicestershire Safer Communities Strategy Board, 8 June 2016, paragraphs 10 and 27:
 * contributions not drawn down "to prevent the reserve for reviews growing too large".
 *
 * @param minimum what should be left on the last day of a year
 * @param call how contributions are called on
 * @param ceiling what is above it on the last day is refunded; empty where nothing is
 * @param notCalled years in which nothing is called, whatever the reserve
 */
public record ReservePolicy(
    Money minimum, Call call, Optional<Money> ceiling, Set<FinancialYear> notCalled) {
  /** Contributions are called as agreed, there is no minimum and nothing is refunded. */
  public static final ReservePolicy NONE =
      new ReservePolicy(Pounds.ZERO, Call.ALWAYS, Optional.empty());

  /** A policy under which every year may be called on. */
  public ReservePolicy(Money minimum, Call call, Optional<Money> ceiling) {
    this(minimum, call, ceiling, Set.of());
  }

  /** Copies the years; refuses a ceiling below the minimum. */
  public ReservePolicy {
    notCalled = Set.copyOf(notCalled);
    if (ceiling.filter(most -> most.isLessThan(minimum)).isPresent()) {
      throw new IllegalArgumentException("the ceiling of a reserve is not below its minimum");
    }
  }

  /** Whether what was agreed is called every year and nothing is given back. */
  public boolean isAsAgreed() {
    return call == Call.ALWAYS && ceiling.isEmpty() && notCalled.isEmpty();
  }

  /** What happens year by year, from the pot on the first day of the first year. */
  public List<YearCall> apply(Money opening, List<YearNeed> needs) {
    List<YearCall> calls = new ArrayList<>();
    Money pot = opening;
    for (YearNeed need : needs) {
      YearCall year = year(pot, need);
      calls.add(year);
      pot = year.closing();
    }
    return List.copyOf(calls);
  }

  /** The first year in which contributions are called again after one in which they were not. */
  public static Optional<FinancialYear> calledAgain(List<YearCall> calls) {
    return calls.stream()
        .dropWhile(call -> !call.isNotCalled())
        .filter(call -> call.called().isPositive())
        .map(YearCall::year)
        .findFirst();
  }

  private YearCall year(Money opening, YearNeed need) {
    Money needed = minimum.plus(need.cost()).minus(opening);
    Money called =
        notCalled.contains(need.year()) ? Pounds.ZERO : call.called(need.agreed(), needed);
    Money before = opening.plus(called).minus(need.cost());
    Money refund = ceiling.map(before::minus).filter(Money::isPositive).orElse(Pounds.ZERO);
    return new YearCall(
        need.year(),
        opening,
        called,
        need.agreed().minus(called),
        need.cost(),
        refund,
        before.minus(refund));
  }
}
