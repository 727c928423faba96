package org.boardpaper.forecast.outlook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.contribution.Shares;
import org.joda.money.Money;

/**
 * What is assumed of the pot over the next years.
 *
 * @param firstYear the first financial year
 * @param freeReserve the pot on its first day, less what payers paid in advance for the years ahead
 *     (it is counted in {@code contributions}) and less what is owed for reviews underway
 * @param contributions of each year, 1 to 10 of them: all that is due, received in advance or not
 * @param office fixed cost of the office, never scaled with the number of reviews
 * @param volume how many reviews begin in a year
 * @param reviewCost what a review costs and when it is paid
 * @param exceptional a cost that may fall in any year
 */
public record Outlook(
    FinancialYear firstYear,
    Money freeReserve,
    List<Money> contributions,
    Uplifted office,
    Volume volume,
    ReviewCost reviewCost,
    ExceptionalCost exceptional) {
  private static final int MOST_YEARS = 10;

  /** Refuses no year at all and more than ten. */
  public Outlook {
    contributions = List.copyOf(contributions);
    if (contributions.isEmpty() || contributions.size() > MOST_YEARS) {
      throw new IllegalArgumentException(
          "an outlook is of 1 to " + MOST_YEARS + " years: " + contributions.size());
    }
  }

  /** How many years. */
  public int years() {
    return contributions.size();
  }

  /** The same with one contribution for every year. */
  public Outlook withContribution(Money everyYear) {
    return new Outlook(
        firstYear,
        freeReserve,
        Collections.nCopies(years(), everyYear),
        office,
        volume,
        reviewCost,
        exceptional);
  }

  /** The same with other contributions, year by year. */
  public Outlook withContributions(List<Money> other) {
    return new Outlook(firstYear, freeReserve, other, office, volume, reviewCost, exceptional);
  }

  /** The same with another cost of the office in the first year. */
  public Outlook withOffice(Money other) {
    return new Outlook(
        firstYear,
        freeReserve,
        contributions,
        new Uplifted(other, office.uplift()),
        volume,
        reviewCost,
        exceptional);
  }

  /** The same with another volume. */
  public Outlook withVolume(Volume other) {
    return new Outlook(
        firstYear, freeReserve, contributions, office, other, reviewCost, exceptional);
  }

  /** The same with another cost of a review. */
  public Outlook withReviewCost(ReviewCost other) {
    return new Outlook(firstYear, freeReserve, contributions, office, volume, other, exceptional);
  }

  /** The same with another exceptional cost. */
  public Outlook withExceptional(ExceptionalCost other) {
    return new Outlook(firstYear, freeReserve, contributions, office, volume, reviewCost, other);
  }

  /** The expected path of the pot, year by year. */
  public List<YearOutlook> path() {
    List<YearOutlook> path = new ArrayList<>();
    Money pot = freeReserve;
    for (int k = 1; k <= years(); k++) {
      YearOutlook year = year(k, pot);
      path.add(year);
      pot = year.closing();
    }
    return List.copyOf(path);
  }

  /** What each payer contributes in each year, the contributions of the year shared by a rule. */
  public List<Shares> shares(ContributionFormula formula, List<Payer> payers) {
    return contributions.stream().map(amount -> formula.split(amount, payers)).toList();
  }

  private YearOutlook year(int k, Money pot) {
    Money paid = contributions.get(k - 1);
    Money reviews = reviewsPaid(k);
    Money closing = pot.plus(paid).minus(office.in(k)).minus(reviews).minus(exceptional.expected());
    return new YearOutlook(
        firstYear.plus(k - 1), pot, paid, office.in(k), reviews, exceptional.expected(), closing);
  }

  private Money reviewsPaid(int k) {
    Percent part = reviewCost.paidInFirstYear();
    Money before = k == 1 ? Pounds.ZERO : reviewsBegun(k - 1);
    return part.of(reviewsBegun(k)).plus(before.minus(part.of(before)));
  }

  private Money reviewsBegun(int k) {
    return Pounds.times(reviewCost.mean().in(k), volume.meanPerYear());
  }
}
