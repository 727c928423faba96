package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.plan.Scope;

/**
 * The action plan by exception: each agency whose outstanding actions need the board's attention,
 * and why. An action that is both overdue and blocked is named under both words.
 */
final class ByException {
  private static final int MOST = 30;

  private static final Map<Measure, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Measure.AWAITING_CONFIRMATION, "awaiting confirmation");
    WORDS.put(Measure.BLOCKED, "blocked");
    WORDS.put(Measure.OVERDUE, "overdue");
  }

  private final PlanTallies plan;

  ByException(PlanTallies plan) {
    this.plan = plan;
  }

  /**
   * One point an agency, those with the most exceptions where they are more than 30; a sentence
   * where there is none.
   */
  Block.Points of(Scope scope) {
    Dimension leads = Dimension.leadsOf(scope);
    List<String> agencies =
        plan.names(leads).stream().filter(name -> exceptions(leads, name) > 0).toList();
    List<Block.Point> points = new ArrayList<>();
    most(leads, agencies).forEach(name -> points.add(point(line(leads, name))));
    if (agencies.size() > MOST) {
      String further = Value.of(agencies.size() - MOST).printed();
      points.add(point("Further agencies: " + further + ", all in Appendix 1"));
    }
    if (points.isEmpty()) {
      String kind = scope.words().toLowerCase(Locale.UK);
      points.add(point("No " + kind + " action awaits confirmation, is blocked or is overdue."));
    }
    return new Block.Points(Block.Marker.BULLET, points);
  }

  private List<String> most(Dimension leads, List<String> agencies) {
    if (agencies.size() <= MOST) {
      return agencies;
    }
    return agencies.stream()
        .sorted(Comparator.comparing((String name) -> -exceptions(leads, name)))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private String line(Dimension leads, String name) {
    List<String> counts = new ArrayList<>();
    WORDS.forEach(
        (measure, words) -> {
          int count = count(leads, name, measure);
          if (count > 0) {
            counts.add(Value.of(count).printed() + " " + words);
          }
        });
    return name + ": " + String.join(", ", counts);
  }

  private int exceptions(Dimension leads, String name) {
    return WORDS.keySet().stream().mapToInt(measure -> count(leads, name, measure)).sum();
  }

  private int count(Dimension leads, String name, Measure measure) {
    return plan.places(new PlanTallies.Key(leads, name, measure)).size();
  }

  private static Block.Point point(String text) {
    return new Block.Point(text, List.of());
  }
}
