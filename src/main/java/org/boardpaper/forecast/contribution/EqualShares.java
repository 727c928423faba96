package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.boardpaper.basics.Apportionment;
import org.boardpaper.basics.Payer;
import org.joda.money.Money;

/**
 * Every payer pays the same, to the unit; units left over go to the earlier payers.
 *
 * @param unit the unit of a share
 */
public record EqualShares(RoundingUnit unit) implements ContributionFormula {
  /** To the penny. */
  public EqualShares() {
    this(RoundingUnit.PENNY);
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    if (payers.isEmpty()) {
      throw new CannotShare("there is no payer");
    }
    List<BigDecimal> weights = Collections.nCopies(payers.size(), BigDecimal.ONE);
    return Shares.of(payers, Apportionment.largestRemainder(total, weights, unit.amount()));
  }

  @Override
  public String words() {
    return "in equal shares";
  }
}
