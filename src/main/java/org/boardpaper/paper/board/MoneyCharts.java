package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/** Charts of what payers contribute. */
final class MoneyCharts {
  private final BoardFacts facts;

  MoneyCharts(BoardFacts facts) {
    this.facts = facts;
  }

  /** What each payer agreed to. */
  Optional<BarChart> contributions() {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String payer : facts.payers()) {
      bars.add(new BarChart.Bar(payer, List.of(Value.of(agreed(payer)))));
    }
    if (bars.isEmpty() || facts.account().agreed().amount().isZero()) {
      return Optional.empty();
    }
    List<String> series = List.of("Agreed contribution");
    return Optional.of(
        ChartText.chart("contributions-chart", largest(bars), series, ChartText.most(bars)));
  }

  private String largest(List<BarChart.Bar> bars) {
    BarChart.Bar largest = ChartText.most(bars).get(0);
    return "No contribution agreed for %s is larger than the %s of %s%s"
        .formatted(
            BoardWords.printed(facts.account().year()),
            largest.values().get(0).printed(),
            largest.label(),
            ChartText.only(bars));
  }

  /** What each payer agreed to, and what it would contribute under a scenario. */
  Optional<BarChart> proposed(ScenarioResult result) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (String payer : facts.payers()) {
      result.share(payer).ifPresent(share -> bars.add(bar(payer, share)));
    }
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    String name = ScenarioTables.name(facts, result.scenario());
    List<String> series = List.of("Agreed now", "Proposed");
    String message = together(name, result) + ChartText.only(bars);
    String id = "contributions-" + result.scenario().name().replace('.', '-') + "-chart";
    return Optional.of(ChartText.chart(id, message, series, ChartText.most(bars)));
  }

  private BarChart.Bar bar(String payer, PayerShare share) {
    Value proposed = Value.of(share.contribution().amount());
    return new BarChart.Bar(payer, List.of(Value.of(agreed(payer)), proposed));
  }

  private String together(String name, ScenarioResult result) {
    Money now = Pounds.ZERO;
    Money then = Pounds.ZERO;
    for (String payer : facts.payers()) {
      if (result.share(payer).isPresent()) {
        now = now.plus(agreed(payer));
        then = then.plus(result.share(payer).get().contribution().amount());
      }
    }
    return "%s: partners would contribute %s together, %s"
        .formatted(name, Pounds.printed(then), compared(then.minus(now)));
  }

  private static String compared(Money change) {
    if (change.isZero()) {
      return "the same as agreed now";
    }
    return change.isPositive()
        ? Pounds.printed(change) + " more than agreed now"
        : Pounds.printed(change.negated()) + " less than agreed now";
  }

  private Money agreed(String payer) {
    return facts.account().agreed(payer).amount();
  }
}
