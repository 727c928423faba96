package org.boardpaper.paper.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.CostTerms;
import org.boardpaper.forecast.ReservePlan;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.SharedCost;
import org.boardpaper.forecast.Sharing;
import org.boardpaper.forecast.VolumeTerms;
import org.boardpaper.forecast.contribution.CannotShare;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.reserve.ReservePolicy;

/**
 * What of a scenario's assumptions the formulas of a model can follow: years ahead, growth of
 * office and reviews, a reserve drawn down, new payers, and sharing in proportion, equally or by
 * fixed amounts and percentages, with a cap, a minimum, a host or in whole pounds: see {@link
 * ModelRules}.
 *
 * @param assumptions those that are followed, the rest as usual
 * @param left what is not followed, one sentence each
 */
public record Followed(Assumptions assumptions, List<String> left) {
  /** Copies the list. */
  public Followed {
    left = List.copyOf(left);
  }

  /** What can be followed of the assumptions of a scenario whose cost is shared. */
  public static Followed of(SharedCost shared, Scenario scenario, List<Scenario> all) {
    Assumptions own = scenario.assumptions();
    List<String> left = new ArrayList<>();
    List<String> refused =
        formula(shared).map(one -> ModelRules.of(one, shared.payers()).refused()).orElse(List.of());
    boolean sharing = refused.isEmpty();
    if (!sharing) {
      left.add(
          "how the cost is shared ("
              + String.join("; ", refused)
              + "): the model shares in proportion to agreed contributions");
    }
    if (!own.reserve().policy().isAsAgreed()) {
      left.add("when contributions are called and given back: the model calls what is agreed");
    }
    if (!own.costs().equals(CostTerms.PLAIN)) {
      left.add("costs that vary, come by chance or are paid over two years");
    }
    if (!own.volume().equals(VolumeTerms.POISSON)) {
      left.add("how reviews come by chance");
    }
    Assumptions followed = followed(own, sharing);
    if (all.stream().anyMatch(other -> !alike(other.assumptions(), own))) {
      left.add("settings of single scenarios: all are worked out with those of " + scenario.name());
    }
    return new Followed(followed, left);
  }

  private static Assumptions followed(Assumptions own, boolean sharing) {
    ReservePlan plan =
        own.reserve().policy().isAsAgreed()
            ? new ReservePlan(ReservePolicy.NONE, own.reserve().drawDown())
            : ReservePlan.NONE;
    Assumptions usual = Assumptions.USUAL;
    return new Assumptions(
        own.years(),
        own.growth(),
        usual.volume(),
        usual.costs(),
        sharing ? own.sharing() : Sharing.AS_AGREED,
        plan,
        usual.limits());
  }

  private static boolean alike(Assumptions one, Assumptions other) {
    return one.years() == other.years()
        && one.growth().equals(other.growth())
        && one.sharing().place().equals(other.sharing().place())
        && one.sharing().newPayers().equals(other.sharing().newPayers())
        && one.reserve().equals(other.reserve());
  }

  private static Optional<ContributionFormula> formula(SharedCost shared) {
    try {
      return Optional.of(shared.formula(1));
    } catch (CannotShare none) {
      return Optional.empty();
    }
  }
}
