package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.paper.Figure;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanMovement.Change;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.Scope;

/**
 * The movement of the outstanding actions since the last paper: ids begin with {@code
 * plan.movement.}.
 */
public final class MovementFigures {
  private final PlanMovement movement;
  private final List<Figure> figures = new ArrayList<>();

  private MovementFigures(PlanMovement movement) {
    this.movement = movement;
  }

  /** The figures of a movement. */
  public static List<Figure> of(PlanMovement movement) {
    MovementFigures builder = new MovementFigures(movement);
    builder.count("", Dimension.TOTAL, "");
    for (Scope scope : Scope.values()) {
      builder.count("scope." + scope.id() + ".", Dimension.SCOPE, scope.id());
    }
    builder.named("agency.", Dimension.AGENCY);
    builder.named("review.", Dimension.REVIEW);
    return List.copyOf(builder.figures);
  }

  private void named(String prefix, Dimension dimension) {
    for (Map.Entry<String, String> name : Slugs.of(movement.names(dimension)).entrySet()) {
      count(prefix + name.getValue() + ".", dimension, name.getKey());
    }
  }

  private void count(String prefix, Dimension dimension, String name) {
    for (Change change : Change.values()) {
      figures.add(
          Figures.count(
              "plan.movement." + prefix + change.id(),
              movement.places(new PlanMovement.Key(dimension, name, change)),
              change.words() + (name.isEmpty() ? "" : ", " + name),
              rule(change)));
    }
  }

  private static String rule(Change change) {
    return switch (change) {
      case OPENING -> "outstanding in the last paper; for a first paper, marked so in the plan";
      case NEW -> "outstanding now and not at the last report";
      case REOPENED -> "outstanding now, not at the last report, with the status reopened";
      case COMPLETED -> "outstanding at the last report and done now";
      case WITHDRAWN ->
          "outstanding at the last report and withdrawn, or led by another agency now";
      case CLOSING -> "opening + new + reopened − completed − withdrawn";
    };
  }
}
