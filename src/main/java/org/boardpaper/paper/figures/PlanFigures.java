package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.paper.Figure;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.plan.Scope;

/**
 * The counts of the plan: ids are {@code plan.<measure>.total}, {@code .<scope>}, {@code
 * .agency.<name>}, {@code .review.<name>}, {@code .<scope>.agency.<name>}; of follow-ups {@code
 * plan.impact.<measure>.} and the same. Recommendations are counted in total and by review, ages in
 * total and by scope.
 */
public final class PlanFigures {
  private final PlanTallies tallies;
  private final List<Figure> figures = new ArrayList<>();

  private PlanFigures(PlanTallies tallies) {
    this.tallies = tallies;
  }

  /** The figures of a plan counted at a date. */
  public static List<Figure> of(PlanTallies tallies) {
    PlanFigures builder = new PlanFigures(tallies);
    builder.count("total", new PlanTallies.Key(Dimension.TOTAL, "", Measure.ACTIONS), "");
    for (Scope scope : Scope.values()) {
      builder.count(
          scope.id(),
          new PlanTallies.Key(Dimension.SCOPE, scope.id(), Measure.ACTIONS),
          ofScope(scope));
    }
    builder.named(Dimension.AGENCY, "agency.", "");
    builder.named(Dimension.REVIEW, "review.", "");
    for (Scope scope : Scope.values()) {
      builder.named(Dimension.leadsOf(scope), scope.id() + ".agency.", ofScope(scope));
    }
    return List.copyOf(builder.figures);
  }

  private static String ofScope(Scope scope) {
    return ", " + scope.words().toLowerCase(java.util.Locale.UK);
  }

  private void named(Dimension dimension, String prefix, String whose) {
    for (Map.Entry<String, String> name : Slugs.of(tallies.names(dimension)).entrySet()) {
      count(
          prefix + name.getValue(),
          new PlanTallies.Key(dimension, name.getKey(), Measure.ACTIONS),
          whose + ", " + name.getKey());
    }
  }

  private void count(String id, PlanTallies.Key of, String whose) {
    for (MeasureWords words : MeasureWords.values()) {
      PlanTallies.Key key = new PlanTallies.Key(of.dimension(), of.name(), words.measure());
      if (words.isCountedBy(of.dimension())) {
        figures.add(
            Figures.count(
                words.figure(id), tallies.places(key), words.label() + whose, words.rule()));
      }
    }
  }
}
