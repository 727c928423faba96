package org.boardpaper.paper.contribution;

import java.util.List;
import java.util.Optional;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Scenario;
import org.joda.money.Money;

/**
 * What is assumed beyond the ledger.
 *
 * @param scenarios the scenarios of one financial year, in the order of the settings
 * @param chosen name of the scenario that the model opens with
 * @param assumptions of all scenarios, as far as a model can follow them: see {@link Followed}
 * @param contributionsPerYear contributions from the second year on; where absent, what is agreed
 *     now
 * @param lowPot a pot below this is shown as low
 */
public record ModelTerms(
    List<Scenario> scenarios,
    String chosen,
    Assumptions assumptions,
    Optional<Money> contributionsPerYear,
    Money lowPot) {
  /** Refuses an empty list and an unknown choice. */
  public ModelTerms {
    scenarios = List.copyOf(scenarios);
    if (scenarios.stream().noneMatch(scenario -> scenario.name().equals(chosen))) {
      throw new IllegalArgumentException("no such scenario: " + chosen);
    }
  }
}
