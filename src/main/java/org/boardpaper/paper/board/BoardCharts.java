package org.boardpaper.paper.board;

import java.util.Optional;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.paper.BarChart;

/** The charts that narrative may call for by name. */
final class BoardCharts {
  private static final String CONTRIBUTIONS = "contributions-";
  private static final String POT = "pot-";

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
      case "contributions" -> Optional.of(new MoneyCharts(facts).contributions());
      case "outstanding" -> Optional.of(new PlanCharts(facts.plan().now()).outstanding());
      case "outstanding-by-age" -> Optional.of(new PlanCharts(facts.plan().now()).ages());
      case "timeliness" -> Optional.of(new TimelinessChart(facts.cases().register()).chart());
      default -> ofScenario(name);
    };
  }

  private Optional<Optional<BarChart>> ofScenario(String name) {
    for (ScenarioResult result : facts.scenarios()) {
      if (name.equals(CONTRIBUTIONS + result.scenario().name())) {
        return Optional.of(new MoneyCharts(facts).proposed(result));
      }
      if (name.equals(POT + result.scenario().name())) {
        return Optional.of(new PotChart(facts.figures()).chart(result.scenario().name()));
      }
    }
    return Optional.empty();
  }
}
