package org.boardpaper.paper.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.contribution.MinimumContribution;
import org.boardpaper.forecast.contribution.OfficeAndReviews;
import org.boardpaper.paper.contribution.SharingStep.Part;
import org.boardpaper.paper.contribution.SharingStep.Rule;
import org.joda.money.Money;

/**
 * How costs are shared in a model.
 *
 * @param steps of all the cost; or of the office, then of all above it
 * @param minimum what everyone pays at least; absent where there is no minimum
 * @param refused what of the formula no steps stand for, in words
 */
public record ModelRules(List<SharingStep> steps, Optional<Money> minimum, List<String> refused) {
  /** Copies the lists. */
  public ModelRules {
    steps = List.copyOf(steps);
    refused = List.copyOf(refused);
  }

  /** The steps of a formula among payers, in ledger order. */
  static ModelRules of(ContributionFormula formula, List<Payer> payers) {
    if (formula instanceof MinimumContribution least) {
      ModelRules rules = parts(least.formula(), payers);
      return new ModelRules(rules.steps, Optional.of(least.minimum()), rules.refused);
    }
    return parts(formula, payers);
  }

  private static ModelRules parts(ContributionFormula formula, List<Payer> payers) {
    if (formula instanceof OfficeAndReviews parts) {
      return of(
          List.of(
              new StepReader(Part.OFFICE, payers).read(parts.ofOffice()),
              new StepReader(Part.REVIEWS, payers).read(parts.ofReviews())));
    }
    return of(List.of(new StepReader(Part.ALL, payers).read(formula))).openedByFixedAmounts();
  }

  private static ModelRules of(List<StepReader> parts) {
    return new ModelRules(
        parts.stream().map(StepReader::steps).flatMap(List::stream).toList(),
        Optional.empty(),
        parts.stream().map(StepReader::refused).flatMap(List::stream).toList());
  }

  /** A first step of fixed amounts, so that the finance officer can type one. */
  private ModelRules openedByFixedAmounts() {
    List<SharingStep> all = new ArrayList<>(steps);
    if (all.isEmpty() || all.get(0).rule() != Rule.FIXED) {
      all.add(0, SharingStep.plain(Part.ALL, Rule.FIXED, Map.of()));
    }
    return new ModelRules(all, minimum, refused);
  }

  /** Whether the steps stand for the whole formula. */
  boolean isWhole() {
    return refused.isEmpty();
  }

  /** The parts of the cost that are shared apart, in order. */
  public List<Part> parts() {
    return steps.stream().map(SharingStep::of).distinct().toList();
  }
}
