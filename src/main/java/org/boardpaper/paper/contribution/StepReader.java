package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.contribution.ByUse;
import org.boardpaper.forecast.contribution.CappedPercentage;
import org.boardpaper.forecast.contribution.ContributionFormula;
import org.boardpaper.forecast.contribution.EqualShares;
import org.boardpaper.forecast.contribution.FixedAmounts;
import org.boardpaper.forecast.contribution.HostTakesRest;
import org.boardpaper.forecast.contribution.PercentageOfTotal;
import org.boardpaper.forecast.contribution.Proportional;
import org.boardpaper.paper.contribution.SharingStep.Cap;
import org.boardpaper.paper.contribution.SharingStep.Part;
import org.boardpaper.paper.contribution.SharingStep.Rule;
import org.joda.money.Money;

/** Takes a formula for a part of the cost apart into steps, as far as steps can stand for it. */
final class StepReader {
  /** Hundredths that programs that open the file still count exactly, times pence. */
  private static final BigDecimal MOST_HUNDREDTHS = BigDecimal.valueOf(100_000_000);

  private static final int WEIGHT_PLACES = 2;
  private static final int PERCENT_PLACES = 4;

  private final Part part;
  private final List<Payer> sharing;
  private final List<SharingStep> steps = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  StepReader(Part part, List<Payer> payers) {
    this.part = part;
    this.sharing = new ArrayList<>(payers);
  }

  /** The steps so far. */
  List<SharingStep> steps() {
    return List.copyOf(steps);
  }

  /** The formulas that no step stands for, in words. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  StepReader read(ContributionFormula formula) {
    if (formula instanceof FixedAmounts fixed) {
      fixed(fixed);
    } else if (formula instanceof PercentageOfTotal percentages) {
      percentages(percentages.percentages(), Optional.empty());
      read(percentages.rest());
    } else if (formula instanceof CappedPercentage capped) {
      percentages(Map.of(capped.payer(), capped.percent()), Optional.of(cap(capped.cap())));
      read(capped.rest());
    } else if (formula instanceof ByUse used) {
      read(used.among(sharing));
    } else {
      last(formula);
    }
    return this;
  }

  private static Cap cap(CappedPercentage.Cap cap) {
    return new Cap(cap.amount(), cap.reviews().isPresent());
  }

  private void last(ContributionFormula formula) {
    if (formula instanceof EqualShares equal) {
      add(Rule.EQUALLY, equal.unit().amount(), "", Map.of());
    } else if (formula instanceof Proportional proportional) {
      weighed(Rule.IN_PROPORTION, proportional, "");
    } else if (formula instanceof HostTakesRest host) {
      boolean shares = sharing.stream().anyMatch(payer -> payer.name().equals(host.host()));
      Rule rule = shares ? Rule.HOST : Rule.IN_PROPORTION;
      weighed(rule, host.proportions(), shares ? host.host() : "");
    } else {
      refused.add(formula.words());
    }
  }

  private void fixed(FixedAmounts fixed) {
    Map<String, BigDecimal> pounds = new LinkedHashMap<>();
    for (Payer payer : List.copyOf(sharing)) {
      Money amount = fixed.amounts().get(payer.name());
      if (amount != null) {
        pounds.put(payer.name(), amount.getAmount());
        sharing.remove(payer);
      }
    }
    steps.add(SharingStep.plain(part, Rule.FIXED, pounds));
    fixed.rest().ifPresent(this::read);
  }

  private void percentages(Map<String, Percent> percentages, Optional<Cap> cap) {
    Map<String, BigDecimal> percents = new LinkedHashMap<>();
    for (Payer payer : List.copyOf(sharing)) {
      Percent percent = percentages.get(payer.name());
      if (percent != null) {
        percents.put(payer.name(), percent.value());
        sharing.remove(payer);
      }
    }
    if (percents.values().stream().anyMatch(percent -> places(percent) > PERCENT_PLACES)) {
      refused.add("percentages with more than four decimals");
    }
    steps.add(new SharingStep(part, Rule.PERCENTAGES, cap, Pounds.ofPence(1), "", percents));
  }

  /** Weights of all who share; nought for whom the formula does not name. */
  private void weighed(Rule rule, Proportional proportional, String host) {
    Map<String, BigDecimal> weights = new LinkedHashMap<>();
    sharing.forEach(
        payer ->
            weights.put(
                payer.name(), proportional.weights().getOrDefault(payer.name(), BigDecimal.ZERO)));
    if (!areExact(weights.values())) {
      refused.add(proportional.words() + ", some too large or with more than two decimal places");
    }
    add(rule, proportional.unit().amount(), host, weights);
  }

  private void add(Rule rule, Money unit, String host, Map<String, BigDecimal> values) {
    steps.add(new SharingStep(part, rule, Optional.empty(), unit, host, values));
  }

  /** Whether weights, counted in wholes or else in hundredths, are small enough. */
  private static boolean areExact(Collection<BigDecimal> weights) {
    int places = weights.stream().mapToInt(StepReader::places).filter(n -> n > 0).max().orElse(0);
    int shift = places > 0 ? WEIGHT_PLACES : 0;
    return places <= WEIGHT_PLACES
        && weights.stream()
            .allMatch(weight -> weight.movePointRight(shift).compareTo(MOST_HUNDREDTHS) <= 0);
  }

  private static int places(BigDecimal number) {
    return number.stripTrailingZeros().scale();
  }
}
