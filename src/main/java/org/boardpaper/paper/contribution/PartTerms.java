package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.contribution.EqualShares;
import org.boardpaper.forecast.contribution.FixedAmounts;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.forecast.contribution.RoundingUnit;
import org.joda.money.Money;

/**
 * A formula as weights and fixed amounts.
 *
 * @param rest how what fixed amounts leave is shared
 * @param weights by payer, in proportion to which; none where there are none
 * @param fixed by payer
 */
record PartTerms(ModelRules.Rest rest, Map<String, BigDecimal> weights, Map<String, Money> fixed) {
  /** What programs that open the file still count exactly, times pence. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private static final int PLACES = 2;

  /** Those of a formula; empty where it is none that weights and fixed amounts can stand for. */
  static Optional<PartTerms> of(Optional<ContributionFormula> formula) {
    if (formula.isPresent() && formula.get() instanceof FixedAmounts fixed) {
      return fixed.rest().isEmpty()
          ? Optional.of(new PartTerms(ModelRules.Rest.BY_NOBODY, Map.of(), fixed.amounts()))
          : simple(fixed.rest().get())
              .map(terms -> new PartTerms(terms.rest, terms.weights, fixed.amounts()));
    }
    return formula.flatMap(PartTerms::simple);
  }

  private static Optional<PartTerms> simple(ContributionFormula formula) {
    if (formula instanceof EqualShares equal && equal.unit() == RoundingUnit.PENNY) {
      return Optional.of(new PartTerms(ModelRules.Rest.EQUALLY, Map.of(), Map.of()));
    }
    if (formula instanceof Proportional proportional
        && proportional.unit() == RoundingUnit.PENNY
        && proportional.weights().values().stream().allMatch(PartTerms::isExact)) {
      return Optional.of(
          new PartTerms(ModelRules.Rest.IN_PROPORTION, proportional.weights(), Map.of()));
    }
    return Optional.empty();
  }

  private static boolean isExact(BigDecimal weight) {
    return weight.stripTrailingZeros().scale() <= PLACES && weight.compareTo(MOST) <= 0;
  }

  /** The part of a payer that agreed an amount. */
  Contributor.Part part(String payer, Money agreed) {
    BigDecimal weight = weights.getOrDefault(payer, BigDecimal.ZERO);
    boolean asAgreed = weights.isEmpty() || weight.compareTo(agreed.getAmount()) == 0;
    return new Contributor.Part(
        asAgreed ? Optional.empty() : Optional.of(weight), Optional.ofNullable(fixed.get(payer)));
  }
}
