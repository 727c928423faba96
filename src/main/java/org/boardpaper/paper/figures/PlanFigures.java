package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.paper.Figure;
import org.boardpaper.plan.AgeBand;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.plan.Scope;

/**
 * The counts of the plan: ids are {@code plan.<measure>.total}, {@code .<scope>}, {@code
 * .agency.<name>}, {@code .review.<name>}, {@code .<scope>.agency.<name>}.
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
    boolean ages = of.dimension() == Dimension.TOTAL || of.dimension() == Dimension.SCOPE;
    for (Measure measure : Measure.values()) {
      if (measure.age().isPresent() && !ages) {
        continue;
      }
      PlanTallies.Key key = new PlanTallies.Key(of.dimension(), of.name(), measure);
      figures.add(
          Figures.count(
              id(measure, id), tallies.places(key), label(measure) + whose, rule(measure)));
    }
  }

  /** A part of the outstanding or the completed is named by its own words where it is all of it. */
  private static String id(Measure measure, String of) {
    String id = "plan." + measure.id();
    return measure.id().contains(".") && of.equals("total") ? id : id + "." + of;
  }

  private static String label(Measure measure) {
    return switch (measure) {
      case ACTIONS -> "Actions in the plan";
      case OUTSTANDING -> "Outstanding actions";
      case OVERDUE -> "Overdue actions";
      case AWAITING_CONFIRMATION -> "Actions awaiting confirmation";
      case BLOCKED -> "Blocked actions";
      case COMPLETED -> "Completed actions";
      case UNVERIFIED -> "Completed actions not verified";
      case WITHDRAWN -> "Withdrawn actions";
      case SLIPPAGE -> "Actions whose target date moved later";
      case AGE_NOT_DUE,
          AGE_UP_TO_3_MONTHS,
          AGE_OVER_3_TO_6_MONTHS,
          AGE_OVER_6_TO_12_MONTHS,
          AGE_OVER_A_YEAR,
          AGE_NO_DATE ->
          "Outstanding actions, " + ageInWords(measure);
    };
  }

  private static String ageInWords(Measure measure) {
    return measure.age().map(AgeBand::words).orElse("").toLowerCase(java.util.Locale.UK);
  }

  private static String rule(Measure measure) {
    return switch (measure) {
      case ACTIONS -> "rows accepted";
      case OUTSTANDING -> "status open on the day, or completed only after it";
      case OVERDUE -> "outstanding, and the target date is before the day";
      case AWAITING_CONFIRMATION -> "outstanding, and the owner has yet to confirm";
      case BLOCKED -> "outstanding, and cannot go on";
      case COMPLETED -> "completed or verified by the day";
      case UNVERIFIED -> "completed by the day as the owner says, and not verified";
      case WITHDRAWN -> "withdrawn by decision";
      case SLIPPAGE ->
          "outstanding now and at the last report, with a target date that is later than it was then";
      case AGE_NOT_DUE -> "outstanding, and the target date is the day or after it";
      case AGE_UP_TO_3_MONTHS, AGE_OVER_3_TO_6_MONTHS, AGE_OVER_6_TO_12_MONTHS, AGE_OVER_A_YEAR ->
          "outstanding, and on the day past the target date by calendar months: "
              + ageInWords(measure);
      case AGE_NO_DATE -> "outstanding, and no day can be read from the target date";
    };
  }
}
