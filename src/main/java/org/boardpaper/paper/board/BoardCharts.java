package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;

/** The charts that narrative may call for by name. */
final class BoardCharts {
  private static final int MOST_BARS = 15;

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
    for (String agency : facts.plan().names(PlanTallies.Dimension.AGENCY)) {
      Value outstanding = count(agency, PlanTallies.Measure.OUTSTANDING);
      if (!outstanding.plain().equals("0")) {
        bars.add(
            new BarChart.Bar(
                agency, List.of(outstanding, count(agency, PlanTallies.Measure.OVERDUE))));
      }
    }
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    bars.sort(Comparator.comparing(BoardCharts::size).reversed());
    BarChart.Bar most = bars.get(0);
    String message =
        "The most outstanding actions led by one agency are %s, by %s"
            .formatted(most.values().get(0).printed(), most.label());
    return Optional.of(
        chart(
            "outstanding-chart",
            message,
            List.of("Outstanding", "Of these overdue"),
            bars.subList(0, Math.min(MOST_BARS, bars.size()))));
  }

  private Value count(String agency, PlanTallies.Measure measure) {
    return Value.of(
        facts
            .plan()
            .places(new PlanTallies.Key(PlanTallies.Dimension.AGENCY, agency, measure))
            .size());
  }

  private static java.math.BigDecimal size(BarChart.Bar bar) {
    return new java.math.BigDecimal(bar.values().get(0).plain());
  }

  private static BarChart chart(
      String id, String message, List<String> series, List<BarChart.Bar> bars) {
    String values =
        bars.stream()
            .map(
                bar ->
                    bar.label()
                        + ": "
                        + bar.values().stream()
                            .map(Value::printed)
                            .collect(Collectors.joining(" and ")))
            .collect(Collectors.joining("; "));
    String names =
        series.stream()
            .map(name -> name.toLowerCase(java.util.Locale.UK))
            .collect(Collectors.joining(" and "));
    return new BarChart(
        id,
        message,
        series,
        bars,
        "Bar chart: " + message + ". Shown is " + names + ". " + values + ".");
  }
}
