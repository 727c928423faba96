package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.joda.money.Money;

/**
 * A named set of assumptions about one financial year.
 *
 * @param name lower case with dashes: {@code "office-42089-reviews-2.5"}
 * @param sources where it is written, for provenance: the lines of its name, office, reviews and
 *     cost per review, in this order, each once
 * @param year the financial year
 * @param office cost of the office: fixed, never scaled with the number of reviews
 * @param reviews reviews a year, not negative, need not be whole
 * @param costPerReview cost of chair and author for one review
 */
public record Scenario(
    String name,
    List<SourceCell> sources,
    FinancialYear year,
    Money office,
    BigDecimal reviews,
    Money costPerReview) {
  /** Refuses a name that cannot be part of a figure's id, and negative assumptions. */
  public Scenario {
    sources = List.copyOf(sources);
    if (!name.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
      throw new IllegalArgumentException("a scenario's name is lower case with dashes: " + name);
    }
    if (office.isNegative() || costPerReview.isNegative() || reviews.signum() < 0) {
      throw new IllegalArgumentException("assumptions must not be negative: " + name);
    }
  }

  /** Cost of chairs and authors: reviews × cost per review, rounded half up to the penny. */
  public Money reviewCost() {
    return Pounds.times(costPerReview, reviews);
  }

  /** Office and reviews. */
  public Money totalCost() {
    return office.plus(reviewCost());
  }
}
