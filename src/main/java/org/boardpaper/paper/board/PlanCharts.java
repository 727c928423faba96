package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.AgeBand;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;

/** Charts of what is outstanding. */
final class PlanCharts {
  private static final List<String> BY_AGENCY = List.of("Outstanding", "Of these overdue");
  private static final List<String> BY_AGE = List.of("Outstanding actions");

  private final PlanTallies plan;

  PlanCharts(PlanTallies plan) {
    this.plan = plan;
  }

  /** By lead agency; one without an outstanding action is left out. */
  Optional<BarChart> outstanding() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String agency : plan.names(Dimension.AGENCY)) {
      int outstanding = count(Dimension.AGENCY, agency, Measure.OUTSTANDING);
      if (outstanding > 0) {
        Value overdue = Value.of(count(Dimension.AGENCY, agency, Measure.OVERDUE));
        bars.add(new BarChart.Bar(agency, List.of(Value.of(outstanding), overdue)));
      }
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ChartText.chart("outstanding-chart", longest(bars), BY_AGENCY, ChartText.most(bars)));
  }

  private static String longest(List<BarChart.Bar> bars) {
    BarChart.Bar longest = ChartText.most(bars).get(0);
    return "No agency leads more outstanding actions than %s: %s%s"
        .formatted(longest.label(), longest.values().get(0).printed(), ChartText.only(bars));
  }

  /** By how late they are, every band of it. */
  Optional<BarChart> ages() {
    int all = count(Measure.OUTSTANDING);
    if (all == 0) {
      return Optional.empty();
    }
    List<BarChart.Bar> bars = new ArrayList<>();
    for (AgeBand band : AgeBand.values()) {
      bars.add(new BarChart.Bar(band.words(), List.of(Value.of(count(Measure.of(band))))));
    }
    return Optional.of(ChartText.chart("outstanding-by-age-chart", late(all), BY_AGE, bars));
  }

  private String late(int all) {
    int undated = count(Measure.of(AgeBand.NO_DATE));
    int late = all - undated - count(Measure.of(AgeBand.NOT_DUE));
    if (late == 0) {
      return undated == 0
          ? "No outstanding action is late"
          : "No outstanding action is known to be late; %s of %s %s no target date"
              .formatted(printed(undated), printed(all), undated == 1 ? "has" : "have");
    }
    int year = count(Measure.of(AgeBand.OVER_A_YEAR));
    return "%s of %s outstanding %s %s late, %s by more than a year"
        .formatted(
            printed(late),
            printed(all),
            all == 1 ? "action" : "actions",
            late == 1 ? "is" : "are",
            year == 0 ? "none" : printed(year));
  }

  private static String printed(int count) {
    return Value.of(count).printed();
  }

  private int count(Measure measure) {
    return count(Dimension.TOTAL, "", measure);
  }

  private int count(Dimension dimension, String name, Measure measure) {
    return plan.places(new PlanTallies.Key(dimension, name, measure)).size();
  }
}
