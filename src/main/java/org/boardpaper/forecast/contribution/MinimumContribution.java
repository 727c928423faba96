package org.boardpaper.forecast.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * Nobody pays less than a minimum: who would, pays the minimum, and the others share the rest by
 * the same rule, until nobody is below it. A refund has no minimum.
 *
 * @param minimum what every payer pays at least, not negative
 * @param formula the rule
 */
public record MinimumContribution(Money minimum, ContributionFormula formula)
    implements ContributionFormula {
  /** Refuses a negative minimum. */
  public MinimumContribution {
    if (minimum.isNegative()) {
      throw new IllegalArgumentException("a minimum is not below nought: " + minimum);
    }
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    if (total.isNegative()) {
      return formula.split(total, payers);
    }
    if (minimum.multipliedBy(payers.size()).isGreaterThan(total)) {
      throw new CannotShare(
          Pounds.printed(total)
              + " is less than "
              + Pounds.printed(minimum)
              + " from each of "
              + payers.size());
    }
    Map<String, Money> settled = new LinkedHashMap<>();
    Shares shares = formula.split(total, payers);
    while (raise(shares, settled)) {
      Money left = total.minus(minimum.multipliedBy(settled.size()));
      shares = Remainder.of(left, formula, payers, settled);
    }
    return shares;
  }

  private boolean raise(Shares shares, Map<String, Money> settled) {
    int before = settled.size();
    shares.byPayer().entrySet().stream()
        .filter(entry -> entry.getValue().isLessThan(minimum))
        .forEach(entry -> settled.put(entry.getKey(), minimum));
    return settled.size() > before;
  }

  @Override
  public String words() {
    return formula.words() + ", at least " + Pounds.printed(minimum) + " each";
  }
}
