package org.boardpaper.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.YearOutlook;
import org.boardpaper.ledger.YearAccount;

/** Puts names and sources to the years of an outlook, and what the pot holds in advance to it. */
final class Walk {
  private final Scenario scenario;
  private final YearAccount account;
  private final SharedCost sharing;

  Walk(Scenario scenario, YearAccount account, SharedCost sharing) {
    this.scenario = scenario;
    this.account = account;
    this.sharing = sharing;
  }

  /**
   * The years.
   *
   * @param first what was worked out for the first of them
   * @param funded how each is paid for
   * @param budget the outlook with the number of reviews that is budgeted for
   */
  List<ForecastYear> years(ScenarioResult first, List<FundedYear> funded, Outlook budget) {
    List<ForecastYear> years = new ArrayList<>();
    Sum opening = account.opening();
    for (int k = 1; k <= funded.size(); k++) {
      FundedYear year = funded.get(k - 1);
      Sum closing = k == 1 ? first.closing() : closing(k, opening, budget.path().get(k - 1));
      years.add(
          new ForecastYear(
              year.expected().year(),
              costs(year.expected()),
              opening,
              new Sum(year.paidIn(), sources(k)),
              closing,
              k == 1 ? first.shares() : sharing.shares(k, year.toShare()).orElse(Map.of())));
      opening = closing;
    }
    return years;
  }

  private Sum closing(int k, Sum opening, YearOutlook year) {
    Sum inYear = new Sum(year.closing().minus(year.opening()), sources(k));
    return opening.minus(account.in(scenario.year().plus(k - 1)).receivedInAdvance()).plus(inYear);
  }

  private List<SourceCell> sources(int k) {
    List<SourceCell> sources = new ArrayList<>(scenario.sources());
    YearAccount agreed = account.agreedIn(scenario.year().plus(k - 1));
    sources.addAll((k == 1 ? account.due() : agreed.agreed()).sources());
    return sources;
  }

  private static ForecastYear.Costs costs(YearOutlook year) {
    return new ForecastYear.Costs(year.office(), year.reviews(), year.exceptional());
  }
}
