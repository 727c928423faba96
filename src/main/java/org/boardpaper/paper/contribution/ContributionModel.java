package org.boardpaper.paper.contribution;

import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * All that the working model holds when it is issued.
 *
 * @param imprint where it comes from
 * @param year the first financial year
 * @param opening the pot on the first day of that year
 * @param contributors who pays, in ledger order
 * @param scenarios what may be chosen
 * @param settings the single assumptions
 * @param risks probabilities worked out elsewhere; may be empty
 */
public record ContributionModel(
    Imprint imprint,
    FinancialYear year,
    Money opening,
    List<Contributor> contributors,
    List<ScenarioLine> scenarios,
    Settings settings,
    List<StatedRisk> risks) {
  /** Copies the lists; refuses a model without payers or scenarios, and a label met twice. */
  public ContributionModel {
    contributors = List.copyOf(contributors);
    scenarios = List.copyOf(scenarios);
    risks = List.copyOf(risks);
    if (contributors.isEmpty() || scenarios.isEmpty()) {
      throw new IllegalArgumentException("a model needs a contributor and a scenario");
    }
    if (scenarios.stream().map(ScenarioLine::label).distinct().count() < scenarios.size()) {
      throw new IllegalArgumentException("two scenarios have the same label");
    }
  }

  /** The same with probabilities worked out elsewhere. */
  public ContributionModel withRisks(List<StatedRisk> stated) {
    return new ContributionModel(imprint, year, opening, contributors, scenarios, settings, stated);
  }

  /** The scenario that the model opens with. */
  public ScenarioLine chosen() {
    return scenarios.get(settings.chosen());
  }

  /** What all contributors owe for the first year. */
  public Money due() {
    return contributors.stream().map(Contributor::due).reduce(Pounds.ZERO, Money::plus);
  }

  /** What all contributors agreed for the first year. */
  public Money agreed() {
    return contributors.stream().map(Contributor::agreed).reduce(Pounds.ZERO, Money::plus);
  }
}
