package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.joda.money.Money;

/**
 * Who uses pays: the place of death pays for its review. In proportion to the reviews (or their
 * cost) of each payer; where no payer had any, another rule shares the cost.
 *
 * @param uses by payer: number or cost of its reviews
 * @param whenNone the rule of a year without reviews
 * @param unit the unit of a share
 */
public record ByUse(Map<String, BigDecimal> uses, ContributionFormula whenNone, RoundingUnit unit)
    implements ContributionFormula {
  /** Keeps the order of the uses. */
  public ByUse {
    uses = Collections.unmodifiableMap(new LinkedHashMap<>(uses));
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    return among(payers).split(total, payers);
  }

  /** The rule that holds among payers: in proportion to use, or that of a year without any. */
  public ContributionFormula among(List<Payer> payers) {
    Proportional proportional = new Proportional("use", uses, unit);
    boolean used = proportional.weightsOf(payers).stream().anyMatch(weight -> weight.signum() != 0);
    return used ? proportional : whenNone;
  }

  @Override
  public String words() {
    return "by use, and in a year without reviews " + whenNone.words();
  }
}
