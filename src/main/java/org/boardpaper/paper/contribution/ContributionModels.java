package org.boardpaper.paper.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.forecast.outlook.ExceptionalCost;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.boardpaper.forecast.outlook.Uplifted;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.outlook.YearOutlook;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/** Draws a model up from the ledger's account of a year, the payers and the scenarios. */
public final class ContributionModels {
  private final YearAccount account;
  private final List<String> names;
  private final List<Contributor> contributors;
  private final ModelTerms terms;
  private final List<Payer> payers;

  private ContributionModels(YearAccount account, List<Payer> payers, ModelTerms terms) {
    this.account = account;
    this.names = payers.stream().map(Payer::name).toList();
    this.contributors = payers.stream().map(payer -> contributor(payer, account)).toList();
    this.terms = terms;
    this.payers = List.copyOf(payers);
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

  private static Contributor contributor(Payer payer, YearAccount account) {
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
        terms.years(),
        terms.officeUpliftPercent(),
        terms.contributionsPerYear(),
        terms.lowPot());
  }

  private ScenarioLine line(Scenario scenario) {
    if (!scenario.year().equals(account.year())) {
      throw new IllegalArgumentException("a scenario of another year: " + scenario.name());
    }
    return new ScenarioLine(
        label(scenario),
        scenario.office(),
        scenario.reviews(),
        scenario.costPerReview(),
        issued(scenario));
  }

  private IssuedResult issued(Scenario scenario) {
    ScenarioResult result = ScenarioResult.of(scenario, account, payers);
    List<PayerShare> shares = names.stream().map(name -> share(result, name)).toList();
    return new IssuedResult(
        result.cost().amount(),
        result.inYear().amount(),
        result.closing().amount(),
        shares.stream().map(share -> share.contribution().amount()).toList(),
        shares.stream().map(share -> share.credit().amount()).toList(),
        pots(result));
  }

  /** The pot on the last day of each year: what is free of it, and what is held beside. */
  private List<Money> pots(ScenarioResult result) {
    Scenario scenario = result.scenario();
    List<Money> paid =
        new ArrayList<>(
            Collections.nCopies(
                terms.years(), terms.contributionsPerYear().orElse(account.agreed().amount())));
    paid.set(0, account.due().amount());
    List<YearOutlook> path =
        new Outlook(
                scenario.year(),
                account.free().amount(),
                paid,
                new Uplifted(scenario.office(), new Percent(terms.officeUpliftPercent())),
                new Volume.Fixed(scenario.reviews()),
                ReviewCost.fixed(scenario.costPerReview()),
                ExceptionalCost.NONE)
            .path();
    Money held = result.closing().amount().minus(path.get(0).closing());
    return path.stream().map(year -> year.closing().plus(held)).toList();
  }

  private static PayerShare share(ScenarioResult result, String name) {
    return result
        .share(name)
        .orElseThrow(() -> new IllegalArgumentException("no payer has agreed a contribution"));
  }

  /** "Office £42,089, 2.5 reviews at £8,500", and the name where another reads the same. */
  private String label(Scenario scenario) {
    String words = words(scenario);
    long same = terms.scenarios().stream().filter(one -> words(one).equals(words)).count();
    return same > 1 ? words + " (" + scenario.name() + ")" : words;
  }

  private static String words(Scenario scenario) {
    String reviews = Value.of(scenario.reviews(), "reviews").printed();
    return "Office %s, %s %s at %s"
        .formatted(
            Value.of(scenario.office()).printed(),
            reviews,
            reviews.equals("1") ? "review" : "reviews",
            Value.of(scenario.costPerReview()).printed());
  }
}
