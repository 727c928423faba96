package org.boardpaper.paper.disclosure;

import java.util.Collection;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.forecast.Scenario;

/**
 * Scenarios that cost reviews at the mean of the finished ones. What such a scenario costs is
 * printed in the public edition, and from it follows what those few reviews cost.
 */
public final class FinalCostsPublished {
  private FinalCostsPublished() {}

  /**
   * A finding for each place in the settings that says so: where costs are withheld, an error;
   * where they are not, and the finished reviews are fewer than the threshold, for information.
   *
   * @param scenarios with the cost of a review drawn from the ledger
   * @param settings of the partnership
   */
  public static List<Finding> of(Collection<Scenario> scenarios, DisclosureSettings settings) {
    return scenarios.stream()
        .flatMap(scenario -> scenario.assumptions().costs().basis().stream())
        .filter(basis -> basis.finals() > 0)
        .filter(basis -> !settings.costs() || basis.finals() < settings.threshold())
        .map(
            basis ->
                new Finding(
                    "final-costs-in-public-edition",
                    settings.costs() ? Severity.INFORMATION : Severity.ERROR,
                    basis.asked(),
                    "from-ledger, the " + basis.words(),
                    settings.costs()
                        ? "a cost from which nothing follows of fewer than %d reviews in the public edition"
                            .formatted(settings.threshold())
                        : "a cost from which nothing follows of what was paid, as costs are withheld",
                    "If it must not be known, type cost-per-review in pounds."))
        .distinct()
        .toList();
  }
}
