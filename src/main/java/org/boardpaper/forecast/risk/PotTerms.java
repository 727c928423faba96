package org.boardpaper.forecast.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.joda.money.Money;

/**
 * An outlook as the recursion sees it. The pot is below the floor on the last day of year k just
 * when all that was paid for reviews and exceptional cost up to then is above the room of year k.
 *
 * @param rooms free reserve + contributions − office up to each year end, less the floor; in pence
 * @param costs of one review by the year in which it begins
 * @param part of a review's cost paid in the year in which it begins
 * @param chance of an exceptional cost in a year
 * @param amount of it, in pence
 */
record PotTerms(
    List<Double> rooms, List<Severity> costs, double part, double chance, double amount) {
  static PotTerms of(Outlook outlook, Money floor) {
    ReviewCost cost = outlook.reviewCost();
    List<Double> rooms = new ArrayList<>();
    List<Severity> costs = new ArrayList<>();
    Money room = outlook.freeReserve().minus(floor);
    for (int k = 1; k <= outlook.years(); k++) {
      room = room.plus(outlook.contributions().get(k - 1)).minus(outlook.office().in(k));
      rooms.add((double) room.getAmountMinorLong());
      costs.add(severity(cost.mean().in(k), cost.coefficientOfVariation()));
    }
    return new PotTerms(
        rooms,
        costs,
        cost.paidInFirstYear().fraction().doubleValue(),
        outlook.exceptional().chance().value(),
        outlook.exceptional().amount().getAmountMinorLong());
  }

  private static Severity severity(Money mean, BigDecimal variation) {
    return new Severity(mean.getAmountMinorLong(), variation.doubleValue());
  }

  int years() {
    return rooms.size();
  }

  /** Whether costs can only be multiples of some amounts. */
  boolean isDiscrete() {
    return costs.stream().allMatch(Severity::isFixed);
  }

  /**
   * Up to what amount distributions are needed, in pence: as far as the rooms go, or 30 standard
   * deviations where they go further, but never less than 95% of all that may be paid reaches (mean
   * + 4.4 standard deviations, by Cantelli's inequality).
   */
  double range(List<WeightedLaw> laws) {
    double mean = meanPaid(laws);
    double deviation = Math.sqrt(variancePaid(laws));
    double most = rooms.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return Math.max(Math.min(most, mean + 30 * deviation), mean + 4.4 * deviation);
  }

  private double meanPaid(List<WeightedLaw> laws) {
    return meanCount(laws) * costs.stream().mapToDouble(Severity::mean).sum()
        + years() * chance * amount;
  }

  private double variancePaid(List<WeightedLaw> laws) {
    double mean = meanCount(laws);
    double within = laws.stream().mapToDouble(l -> l.weight() * l.law().variance()).sum();
    double between =
        laws.stream().mapToDouble(l -> l.weight() * Math.pow(l.law().mean() - mean, 2)).sum();
    double all = costs.stream().mapToDouble(Severity::mean).sum();
    double squares = costs.stream().mapToDouble(cost -> cost.mean() * cost.mean()).sum();
    double variances = costs.stream().mapToDouble(Severity::variance).sum();
    return mean * variances
        + within * squares
        + between * all * all
        + years() * chance * (1 - chance) * amount * amount;
  }

  private static double meanCount(List<WeightedLaw> laws) {
    return laws.stream().mapToDouble(law -> law.weight() * law.law().mean()).sum();
  }
}
