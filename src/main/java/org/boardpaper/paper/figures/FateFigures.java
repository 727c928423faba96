package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.plan.Fate;
import org.boardpaper.plan.Fates;
import org.boardpaper.plan.Scope;

/**
 * What became of everything that was outstanding in the last report: ids are {@code
 * plan.last-report.<fate>} and {@code plan.last-report.<fate>.<scope>}. Together they are the
 * opening of the movement.
 */
public final class FateFigures {
  private FateFigures() {}

  /** The figures of what became of the actions. */
  public static List<Figure> of(Fates fates) {
    List<Figure> figures = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      figures.add(figure(fate, fates.places(fate), "", ""));
      for (Scope scope : Scope.values()) {
        String whose = ", " + scope.words().toLowerCase(Locale.UK);
        figures.add(figure(fate, fates.places(fate, scope), "." + scope.id(), whose));
      }
    }
    return figures;
  }

  private static Figure figure(Fate fate, List<SourceCell> places, String id, String whose) {
    return Figures.count(
        "plan.last-report." + fate.id() + id,
        places,
        "Outstanding at the last report: " + fate.words().toLowerCase(Locale.UK) + whose,
        rule(fate));
  }

  private static String rule(Fate fate) {
    return switch (fate) {
      case STILL_OUTSTANDING -> "outstanding at the last report and now";
      case COMPLETED -> "outstanding at the last report, completed or verified by the day";
      case WITHDRAWN -> "outstanding at the last report, withdrawn by decision";
      case GONE ->
          "outstanding at the last report, and neither its number nor its words are in the plan";
    };
  }
}
