package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;

/** The charts that narrative may call for by name. */
final class BoardCharts {
  private static final int MOST_BARS = 10;
  private static final List<String> OUTSTANDING = List.of("Outstanding", "Of these overdue");

  private final BoardFacts facts;

  BoardCharts(BoardFacts facts) {
    this.facts = facts;
  }

  /**
   * The chart of a name; an absent chart where there is nothing to draw; empty when there is no
   * such name.
   */
  Optional<Optional<BarChart>> find(String name) {
    return switch (name) {
      case "contributions" -> Optional.of(contributions());
      case "outstanding" -> Optional.of(outstanding());
      default -> Optional.empty();
    };
  }

  private Optional<BarChart> contributions() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String payer : facts.payers()) {
      bars.add(new BarChart.Bar(payer, List.of(Value.of(facts.account().agreed(payer).amount()))));
    }
    if (bars.isEmpty() || facts.account().agreed().amount().isZero()) {
      return Optional.empty();
    }
    BarChart.Bar largest = bars.stream().max(Comparator.comparing(BoardCharts::size)).orElseThrow();
    String message =
        "The largest contribution agreed for %s is %s of %s, from %s"
            .formatted(
                BoardWords.printed(facts.account().year()),
                largest.values().get(0).printed(),
                Value.of(facts.account().agreed().amount()).printed(),
                largest.label());
    return Optional.of(chart("contributions-chart", message, List.of("Agreed contribution"), bars));
  }

  private Optional<BarChart> outstanding() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String agency : facts.plan().now().names(PlanTallies.Dimension.AGENCY)) {
      Value outstanding = count(agency, PlanTallies.Measure.OUTSTANDING);
      if (!outstanding.plain().equals("0")) {
        Value overdue = count(agency, PlanTallies.Measure.OVERDUE);
        bars.add(new BarChart.Bar(agency, List.of(outstanding, overdue)));
      }
    }
    bars.sort(Comparator.comparing(BoardCharts::size).reversed());
    List<BarChart.Bar> shown = bars.subList(0, Math.min(MOST_BARS, bars.size()));
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(chart("outstanding-chart", most(bars), OUTSTANDING, shown));
  }

  private static String most(List<BarChart.Bar> bars) {
    BarChart.Bar most = bars.get(0);
    String only =
        bars.size() > MOST_BARS ? " (the " + MOST_BARS + " agencies with the most are shown)" : "";
    return "No agency leads more outstanding actions than %s: %s%s"
        .formatted(most.label(), most.values().get(0).printed(), only);
  }

  private Value count(String agency, PlanTallies.Measure measure) {
    return Value.of(
        facts
            .plan()
            .now()
            .places(new PlanTallies.Key(PlanTallies.Dimension.AGENCY, agency, measure))
            .size());
  }

  private static java.math.BigDecimal size(BarChart.Bar bar) {
    return new java.math.BigDecimal(bar.values().get(0).plain());
  }

  private static BarChart chart(
      String id, String message, List<String> series, List<BarChart.Bar> bars) {
    String values = bars.stream().map(BoardCharts::inWords).collect(Collectors.joining("; "));
    String names = String.join(" and ", series).toLowerCase(Locale.UK);
    String alternative = "Bar chart: %s. Shown is %s. %s.".formatted(message, names, values);
    return new BarChart(id, message, series, bars, alternative);
  }

  private static String inWords(BarChart.Bar bar) {
    return bar.label()
        + ": "
        + bar.values().stream().map(Value::printed).collect(Collectors.joining(" and "));
  }
}
