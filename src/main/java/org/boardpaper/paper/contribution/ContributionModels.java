package org.boardpaper.paper.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.CostBasis;
import org.boardpaper.forecast.Growth;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.forecast.SharedCost;
import org.boardpaper.forecast.outlook.ExceptionalCost;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.boardpaper.forecast.outlook.Uplifted;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.outlook.YearOutlook;
import org.boardpaper.forecast.reserve.DrawDown;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.ScenarioNames;
import org.joda.money.Money;

/** Draws a model up from the ledger's account of a year, the payers and the scenarios. */
public final class ContributionModels {
  private final YearAccount account;
  private final List<Contributor> contributors;
  private final ModelTerms terms;
  private final List<Payer> payers;
  private final ModelRules rules;

  private ContributionModels(YearAccount account, List<Payer> payers, ModelTerms terms) {
    this.account = account;
    this.terms = terms;
    this.payers = List.copyOf(payers);
    SharedCost shared =
        new SharedCost(
            terms.scenarios().get(0).with(terms.assumptions()), account, List.copyOf(payers));
    this.rules = ModelRules.of(shared.formula(1), shared.payers());
    if (!rules.isWhole()) {
      throw new IllegalArgumentException("shared as no model can follow: " + rules.refused());
    }
    this.contributors = shared.payers().stream().map(this::contributor).toList();
  }

  /**
   * The model of a year.
   *
   * @param imprint where it comes from
   * @param account the account of the scenarios' year
   * @param payers in ledger order
   * @param terms what is assumed beyond the ledger
   * @throws IllegalArgumentException when the ledger holds amounts of a payer that is not named, or
   *     a scenario is of another year
   */
  public static ContributionModel of(
      Imprint imprint, YearAccount account, List<Payer> payers, ModelTerms terms) {
    ContributionModels drawn = new ContributionModels(account, payers, terms);
    drawn.refuseStrangers();
    return new ContributionModel(
        imprint,
        account.year(),
        account.opening().amount(),
        drawn.contributors,
        terms.scenarios().stream().map(drawn::line).toList(),
        drawn.settings(),
        List.of());
  }

  private Contributor contributor(Payer payer) {
    Money agreed = account.agreed(payer.name()).amount();
    return new Contributor(
        payer.name(),
        payer.group(),
        agreed,
        agreed.minus(account.due(payer.name()).amount()),
        account.receivedInAdvance(payer.name()).amount(),
        account.received(payer.name()).amount());
  }

  private void refuseStrangers() {
    Money named = contributors.stream().map(this::moved).reduce(Pounds.ZERO, Money::plus);
    Money all =
        account
            .due()
            .plus(account.booked(EntryKind.CONTRIBUTION_AGREED))
            .plus(account.receivedInAdvance())
            .plus(account.received())
            .amount();
    if (!named.isEqual(all)) {
      throw new IllegalArgumentException("the ledger holds amounts of payers that are not named");
    }
  }

  private Money moved(Contributor one) {
    return one.due().plus(one.agreed()).plus(one.receivedInAdvance()).plus(one.received());
  }

  private Settings settings() {
    int chosen =
        IntStream.range(0, terms.scenarios().size())
            .filter(i -> terms.scenarios().get(i).name().equals(terms.chosen()))
            .findFirst()
            .orElseThrow();
    return new Settings(
        chosen,
        terms.assumptions().years(),
        terms.assumptions().growth().office().value(),
        terms.assumptions().growth().reviewCost().value(),
        terms.contributionsPerYear(),
        terms.lowPot(),
        new Settings.Plan(rules, drawDown().map(ContributionModels::given)));
  }

  private ScenarioLine line(Scenario scenario) {
    if (!scenario.year().equals(account.year())) {
      throw new IllegalArgumentException("a scenario of another year: " + scenario.name());
    }
    return new ScenarioLine(
        new ScenarioNames(terms.scenarios()).withCost(scenario),
        scenario.office(),
        scenario.reviews(),
        scenario.costPerReview(),
        scenario.assumptions().costs().basis().map(CostBasis::brief).orElse(""),
        issued(scenario));
  }

  private static GivenBack given(DrawDown plan) {
    return new GivenBack(plan.amount(), plan.years(), plan.parts().get(0));
  }

  private Optional<DrawDown> drawDown() {
    Money free = account.free().orNought().amount();
    return terms
        .assumptions()
        .reserve()
        .drawDown()
        .map(plan -> new DrawDown(plan.amount().orElse(free), plan.years()));
  }

  private IssuedResult issued(Scenario asked) {
    Scenario scenario = asked.with(terms.assumptions());
    ScenarioResult result = ScenarioResult.of(scenario, account, payers);
    List<PayerShare> shares = contributors.stream().map(one -> share(result, one.name())).toList();
    return new IssuedResult(
        result.cost().amount(),
        result.inYear().amount(),
        result.closing().amount(),
        shares.stream().map(share -> share.contribution().amount()).toList(),
        shares.stream().map(share -> share.credit().amount()).toList(),
        years(result));
  }

  /** The years: the pot is what is free of it, and what is held beside. */
  private List<IssuedYear> years(ScenarioResult result) {
    Outlook unpaid = outlook(result.scenario());
    List<Money> paid = contributions(unpaid.path());
    List<YearOutlook> path = unpaid.withContributions(paid).path();
    Money held = result.closing().amount().minus(path.get(0).closing());
    return path.stream()
        .map(year -> new IssuedYear(year.contributions(), year.cost(), year.closing().plus(held)))
        .toList();
  }

  private List<Money> contributions(List<YearOutlook> path) {
    Money later = terms.contributionsPerYear().orElse(account.agreed().amount());
    List<Money> drawn = drawDown().map(DrawDown::parts).orElse(List.of());
    List<Money> paid = new ArrayList<>();
    for (int k = 0; k < path.size(); k++) {
      Money part = k < drawn.size() ? drawn.get(k) : Pounds.ZERO;
      Money asAgreed = k == 0 ? account.due().amount() : later;
      paid.add(drawn.isEmpty() ? asAgreed : path.get(k).cost().minus(part));
    }
    return paid;
  }

  private Outlook outlook(Scenario scenario) {
    Growth growth = terms.assumptions().growth();
    return new Outlook(
        scenario.year(),
        account.free().amount(),
        Collections.nCopies(terms.assumptions().years(), Pounds.ZERO),
        new Uplifted(scenario.office(), growth.office()),
        new Volume.Fixed(scenario.reviews()),
        ReviewCost.fixed(scenario.costPerReview()).rising(growth.reviewCost()),
        ExceptionalCost.NONE);
  }

  private static PayerShare share(ScenarioResult result, String name) {
    return result
        .share(name)
        .orElseThrow(() -> new IllegalArgumentException("no payer has agreed a contribution"));
  }
}
