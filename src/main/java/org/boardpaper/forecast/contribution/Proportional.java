package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Apportionment;
import org.boardpaper.basics.Payer;
import org.joda.money.Money;

/**
 * Payers pay in proportion to weights: agreed shares, population, anything. Flat largest remainder
 * in units, ties to the earlier payer, see {@link Apportionment}.
 *
 * @param basis what the weights are: {@code "agreed shares"}, {@code "population"}
 * @param weights by payer, not negative; a payer not named has none and pays nothing
 * @param unit the unit of a share
 */
public record Proportional(String basis, Map<String, BigDecimal> weights, RoundingUnit unit)
    implements ContributionFormula {
  /** Keeps the order of the weights. */
  public Proportional {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** In proportion to weights, to the penny. */
  public static Proportional to(String basis, Map<String, BigDecimal> weights) {
    return new Proportional(basis, weights, RoundingUnit.PENNY);
  }

  /** In proportion to what the agreement says each payer pays; one without a share pays nothing. */
  public static Proportional toAgreedShares(List<Payer> payers) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    payers.forEach(
        payer ->
            payer.agreedShare().ifPresent(share -> weights.put(payer.name(), share.getAmount())));
    return to("agreed shares", weights);
  }

  /** The same with one more payer at a weight, or with another weight for one. */
  public Proportional with(String payer, BigDecimal weight) {
    Map<String, BigDecimal> more = new LinkedHashMap<>(weights);
    more.put(payer, weight);
    return new Proportional(basis, more, unit);
  }

  /** The same in another unit. */
  public Proportional inUnits(RoundingUnit other) {
    return new Proportional(basis, weights, other);
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    if (weightsOf(payers).stream().noneMatch(weight -> weight.signum() > 0)) {
      throw new CannotShare("no payer has a weight: " + basis);
    }
    return Shares.of(
        payers, Apportionment.largestRemainder(total, weightsOf(payers), unit.amount()));
  }

  List<BigDecimal> weightsOf(List<Payer> payers) {
    return payers.stream()
        .map(payer -> weights.getOrDefault(payer.name(), BigDecimal.ZERO))
        .toList();
  }

  @Override
  public String words() {
    return "in proportion to " + basis;
  }
}
