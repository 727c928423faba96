package org.boardpaper.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.ReviewCost;
import org.boardpaper.forecast.outlook.Uplifted;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.outlook.YearOutlook;
import org.boardpaper.forecast.reserve.DrawDown;
import org.boardpaper.forecast.reserve.YearCall;
import org.boardpaper.forecast.reserve.YearNeed;
import org.boardpaper.ledger.YearAccount;
import org.joda.money.Money;

/**
 * How the years of a scenario are paid for. As agreed: in the first year what is due, in later ones
 * what the ledger says was agreed for them, else what was agreed for the first. With a draw-down:
 * cost less the part of the year. With any other reserve policy: what it calls.
 */
final class Funding {
  private final Scenario scenario;
  private final YearAccount account;

  Funding(Scenario scenario, YearAccount account) {
    this.scenario = scenario;
    this.account = account;
  }

  /** All years of the scenario. */
  List<FundedYear> years() {
    List<YearOutlook> expected = outlook(nothing(), budgeted()).path();
    ReservePlan plan = scenario.assumptions().reserve();
    if (plan.drawDown().isPresent()) {
      return drawnDown(expected, plan.drawDown().get());
    }
    List<YearCall> calls = plan.policy().apply(account.free().amount(), needs(expected));
    List<FundedYear> years = new ArrayList<>();
    for (int k = 0; k < expected.size(); k++) {
      YearOutlook year = expected.get(k);
      YearCall call = calls.get(k);
      Money paidIn = call.called().minus(call.refund());
      Money toShare = plan.isAsAgreed() ? year.cost() : paidIn;
      years.add(new FundedYear(year, paidIn, toShare));
    }
    return years;
  }

  /** The outlook that contributions and a volume make. */
  Outlook outlook(List<Money> contributions, Volume volume) {
    Growth growth = scenario.assumptions().growth();
    CostTerms costs = scenario.assumptions().costs();
    return new Outlook(
        scenario.year(),
        account.free().amount(),
        contributions,
        new Uplifted(scenario.office(), growth.office()),
        volume,
        new ReviewCost(
            new Uplifted(scenario.costPerReview(), growth.reviewCost()),
            costs.variation(),
            costs.paidInFirstYear()),
        costs.exceptional());
  }

  /** The number of reviews that is budgeted for, every year. */
  Volume budgeted() {
    return new Volume.Fixed(scenario.reviews());
  }

  private List<Money> nothing() {
    return Collections.nCopies(scenario.assumptions().years(), Pounds.ZERO);
  }

  private List<YearNeed> needs(List<YearOutlook> expected) {
    return expected.stream()
        .map(year -> new YearNeed(year.year(), agreed(year), year.cost()))
        .toList();
  }

  private Money agreed(YearOutlook year) {
    return year.year().equals(account.year())
        ? account.due().amount()
        : account.agreedIn(year.year()).agreed().amount();
  }

  private List<FundedYear> drawnDown(List<YearOutlook> expected, ReservePlan.Return plan) {
    Money free = account.free().orNought().amount();
    List<Money> parts = new DrawDown(plan.amount().orElse(free), plan.years()).parts();
    List<FundedYear> years = new ArrayList<>();
    for (int k = 0; k < expected.size(); k++) {
      Money part = k < parts.size() ? parts.get(k) : Pounds.ZERO;
      Money need = expected.get(k).cost().minus(part);
      years.add(new FundedYear(expected.get(k), need, need));
    }
    return years;
  }
}
