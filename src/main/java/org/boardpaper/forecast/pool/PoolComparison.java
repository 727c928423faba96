package org.boardpaper.forecast.pool;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.contribution.CannotShare;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.forecast.contribution.Shares;
import org.boardpaper.forecast.outlook.ExceptionalCost;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.Uplifted;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.risk.PotRisk;
import org.boardpaper.forecast.risk.Precision;
import org.joda.money.Money;

/**
 * Compares, payer by payer, standing alone with the pool, for the first year of an outlook and all
 * the cost of the reviews that begin in it, whenever it is paid; no reserve is used.
 *
 * <p>Alone, a payer's reviews and its exceptional cost come with its part of the volume, such as
 * its part of the population; see {@link Volume#part}. A payer without a part has no reviews. The
 * office alone is an assumption that is stated, see {@link OfficeAlone}.
 *
 * <p>Reference: Klugman, Panjer and Willmot, Loss Models, 4th edition (2012), section 9.3 (the
 * variance of a pool); national survey 2024, 47% of areas have a cost-sharing agreement.
 *
 * @param outlook what is assumed of the pool
 * @param formula how the pool's cost is shared
 * @param parts weights of the volume by payer, none negative, such as population
 * @param officeAlone what is assumed of an office alone
 */
public record PoolComparison(
    Outlook outlook,
    ContributionFormula formula,
    Map<String, BigDecimal> parts,
    OfficeAlone officeAlone) {
  /** Copies the parts, and refuses parts that add up to nothing. */
  public PoolComparison {
    parts = Map.copyOf(parts);
    if (sum(parts).signum() <= 0 || parts.values().stream().anyMatch(p -> p.signum() < 0)) {
      throw new IllegalArgumentException(
          "parts must not be negative and one must be above nought: " + parts);
    }
  }

  /** A row for each payer, in ledger order. */
  public List<PooledOrAlone> rows(List<Payer> payers) {
    Outlook pool = oneYear(outlook.office().in(1), outlook.volume(), outlook.exceptional());
    Shares expected = formula.split(expected(pool), payers);
    Shares bad = formula.split(badYear(pool), payers);
    Shares offices = offices(expected, payers);
    return payers.stream()
        .map(Payer::name)
        .map(
            name -> {
              Outlook alone = alone(name, offices.of(name));
              return new PooledOrAlone(
                  name, expected(alone), badYear(alone), expected.of(name), bad.of(name));
            })
        .toList();
  }

  /** Where the rule cannot share the office by itself: in proportion to the shares of all cost. */
  private Shares offices(Shares expected, List<Payer> payers) {
    Money office = outlook.office().in(1);
    try {
      return formula.split(office, payers);
    } catch (CannotShare tooLittle) {
      Map<String, BigDecimal> weights = new LinkedHashMap<>();
      expected.byPayer().forEach((payer, share) -> weights.put(payer, share.getAmount().abs()));
      return Proportional.to("shares of all cost", weights).split(office, payers);
    }
  }

  private Outlook alone(String payer, Money officeShare) {
    BigDecimal part =
        parts.getOrDefault(payer, BigDecimal.ZERO).divide(sum(parts), MathContext.DECIMAL64);
    Money office = officeAlone.cost(outlook.office().in(1), officeShare);
    if (part.signum() == 0) {
      return oneYear(office, new Volume.Fixed(BigDecimal.ZERO), ExceptionalCost.NONE);
    }
    ExceptionalCost exceptional =
        new ExceptionalCost(
            new Probability(outlook.exceptional().chance().value() * part.doubleValue()),
            outlook.exceptional().amount());
    return oneYear(office, outlook.volume().part(part), exceptional);
  }

  /** A year that begins with nothing and is given nothing: what it ends with is its cost. */
  private Outlook oneYear(Money office, Volume volume, ExceptionalCost exceptional) {
    return new Outlook(
        outlook.firstYear(),
        Pounds.ZERO,
        List.of(Pounds.ZERO),
        Uplifted.level(office),
        volume,
        outlook.reviewCost().paidInFirstYear(Percent.HUNDRED),
        exceptional);
  }

  private static Money expected(Outlook year) {
    return year.path().get(0).cost();
  }

  private static Money badYear(Outlook year) {
    PotRisk risk = PotRisk.of(year, Pounds.ZERO, Precision.FOR_A_GRID);
    return risk.years().get(0).pot().p5().negated();
  }

  private static BigDecimal sum(Map<String, BigDecimal> parts) {
    return parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
