package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.FinalCosts;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/** What finished reviews cost in the end: ids begin with {@code ledger.review-cost.finals.}. */
public final class FinalCostFigures {
  /** What their ids begin with. */
  public static final String PREFIX = "ledger.review-cost.finals.";

  private FinalCostFigures() {}

  /** The figures; none where no finished review has a cost, no spread where one has. */
  public static List<Figure> of(FinalCosts finals) {
    List<Figure> figures = new ArrayList<>();
    if (finals.count() > 0) {
      figures.add(
          new Figure(
              PREFIX + "count",
              Value.of(finals.count()),
              "Finished reviews with a cost in the ledger",
              "reviews that are completed in the register and whose chair and author were paid",
              finals.sources()));
      figures.add(
          Figures.money(
              PREFIX + "mean",
              new Sum(finals.mean(), finals.sources()),
              "Final cost of a review, mean",
              "chair and author of finished reviews, all years ÷ their number, to the penny"));
    }
    if (finals.areEnough()) {
      figures.add(
          Figures.money(
              PREFIX + "spread",
              new Sum(finals.spread(), finals.sources()),
              "Final cost of a review, standard deviation",
              "square root of the squared distances from the mean ÷ (number − 1), to the penny"));
    }
    return List.copyOf(figures);
  }
}
