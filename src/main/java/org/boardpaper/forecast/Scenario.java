package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.joda.money.Money;

/**
 * A named set of assumptions about one financial year.
 *
 * @param name lower case with dashes: {@code "office-42089-reviews-2.5"}
 * @param sources where its assumptions are written, for provenance
 * @param year the financial year
 * @param office cost of the office: fixed, never scaled with the number of reviews
 * @param reviews reviews a year, not negative, need not be whole
 * @param costPerReview cost of chair and author for one review
 * @param assumptions what else is assumed
 */
public record Scenario(
    String name,
    List<SourceCell> sources,
    FinancialYear year,
    Money office,
    BigDecimal reviews,
    Money costPerReview,
    Assumptions assumptions) {
  /** A scenario that assumes nothing else out of the usual. */
  public Scenario(
      String name,
      List<SourceCell> sources,
      FinancialYear year,
      Money office,
      BigDecimal reviews,
      Money costPerReview) {
    this(name, sources, year, office, reviews, costPerReview, Assumptions.USUAL);
  }

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

  /** The same scenario with other assumptions. */
  public Scenario with(Assumptions other) {
    return new Scenario(name, sources, year, office, reviews, costPerReview, other);
  }

  /**
   * The same with the cost of a review, and its variation, as finished reviews have them; as it is
   * where both are typed, or where {@link #refuses nothing can be taken from the finished ones}.
   */
  public Scenario drawnFrom(FinalCosts finals) {
    Optional<CostBasis> basis = assumptions.costs().basis();
    if (basis.isEmpty() || refuses(finals).isPresent()) {
      return this;
    }
    List<SourceCell> all = new ArrayList<>(sources);
    all.addAll(finals.sources());
    Assumptions drawn = assumptions.with(assumptions.costs().drawnFrom(finals, basis.get()));
    return new Scenario(name, all, year, office, reviews, finals.mean(), drawn);
  }

  /** Why the cost of a review cannot be taken from finished ones; empty where it can, or is not. */
  public Optional<String> refuses(FinalCosts finals) {
    if (assumptions.costs().basis().isEmpty()) {
      return Optional.empty();
    }
    if (!finals.areEnough()) {
      return Optional.of(
          finals.count() + " finished review" + (finals.count() == 1 ? "" : "s") + " with a cost");
    }
    if (!finals.mean().isPositive()) {
      return Optional.of("a mean of " + Pounds.printed(finals.mean()));
    }
    return finals.variation().compareTo(CostTerms.MOST_VARIATION) > 0
        ? Optional.of("a standard deviation of " + finals.variation() + " times the mean")
        : Optional.empty();
  }

  /**
   * What chairs and authors are paid in the year: reviews × cost per review, rounded half up to the
   * penny, and of it the part that is paid in the year in which a review begins.
   */
  public Money reviewCost() {
    return assumptions.costs().paidInFirstYear().of(Pounds.times(costPerReview, reviews));
  }

  /** What is expected of exceptional cost: its chance × its amount. */
  public Money exceptionalCost() {
    return assumptions.costs().exceptional().expected();
  }

  /** Office, reviews, and what is expected of exceptional cost. */
  public Money totalCost() {
    return office.plus(reviewCost()).plus(exceptionalCost());
  }
}
