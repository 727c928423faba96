package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * Every payer but the host pays its exact proportional part rounded half up to the unit, so that
 * payers of one weight pay the same; the host takes what is left, pennies more or less.
 *
 * @param host who takes the rest
 * @param proportions the weights and the unit
 */
public record HostTakesRest(String host, Proportional proportions) implements ContributionFormula {
  @Override
  public Shares split(Money total, List<Payer> payers) {
    if (payers.stream().noneMatch(payer -> payer.name().equals(host))) {
      return proportions.split(total, payers);
    }
    List<BigDecimal> weights = proportions.weightsOf(payers);
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() <= 0) {
      throw new CannotShare("no payer has a weight: " + proportions.basis());
    }
    Map<String, Money> shares = new LinkedHashMap<>();
    for (int i = 0; i < payers.size(); i++) {
      shares.put(payers.get(i).name(), rounded(total, weights.get(i), sum));
    }
    shares.put(host, Pounds.ZERO);
    Money others = new Shares(shares, Pounds.ZERO).total();
    shares.put(host, total.minus(others));
    return new Shares(shares, Pounds.ZERO);
  }

  private Money rounded(Money total, BigDecimal weight, BigDecimal sum) {
    BigDecimal unit = proportions.unit().amount().getAmount();
    BigDecimal units =
        total.getAmount().multiply(weight).divide(sum.multiply(unit), 0, RoundingMode.HALF_UP);
    return Pounds.times(proportions.unit().amount(), units);
  }

  @Override
  public String words() {
    return proportions.words() + ", " + host + " takes the rest";
  }
}
