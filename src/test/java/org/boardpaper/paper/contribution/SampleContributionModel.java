package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Assumptions;
import org.boardpaper.forecast.Growth;
import org.boardpaper.forecast.ReservePlan;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.Sharing;
import org.boardpaper.ledger.LeicestershireLedger;

/** The model of the board paper of 8 June 2016. */
public final class SampleContributionModel {
  private SampleContributionModel() {}

  /** Ten payers, six scenarios, five years, no growth; opens with office 42,089 and 2.5 reviews. */
  public static ContributionModel model() {
    return with("0", "office-42089-reviews-2.5");
  }

  /** The same with a growth of the office cost and another choice. */
  public static ContributionModel with(String upliftPercent, String chosen) {
    return ContributionModels.of(
        imprint(), LeicestershireLedger.account(), payers(), outlook(upliftPercent, chosen));
  }

  static ModelTerms outlook(String upliftPercent, String chosen) {
    Growth growth = new Growth(Percent.of(upliftPercent), Percent.ZERO);
    return terms(chosen, assumptions(growth, Sharing.AS_AGREED, ReservePlan.NONE));
  }

  /** The same with what is assumed beside office, reviews and the cost of one. */
  public static ContributionModel assuming(Sharing sharing, ReservePlan reserve) {
    ModelTerms terms =
        terms("office-42089-reviews-2.5", assumptions(Growth.NONE, sharing, reserve));
    return ContributionModels.of(imprint(), LeicestershireLedger.account(), payers(), terms);
  }

  private static ModelTerms terms(String chosen, Assumptions assumptions) {
    return new ModelTerms(scenarios(), chosen, assumptions, Optional.empty(), Pounds.of("8500"));
  }

  static Assumptions assumptions(Growth growth, Sharing sharing, ReservePlan reserve) {
    Assumptions usual = Assumptions.USUAL;
    return new Assumptions(
        5, growth, usual.volume(), usual.costs(), sharing, reserve, usual.limits());
  }

  static Imprint imprint() {
    return new Imprint(
        "Domestic homicide reviews: contribution model",
        "Leicestershire and Rutland Community Safety Partnerships",
        "Community Safety Manager, Leicestershire County Council",
        LocalDate.of(2016, 6, 8),
        List.of(
            "Board paper of 8 June 2016, paragraphs 10 to 13 and 22 to 27.",
            "Funding ledger of the partnership, funding-ledger.csv."),
        List.of());
  }

  static List<Payer> payers() {
    return LeicestershireLedger.PAYERS.stream()
        .map(name -> new Payer(name, group(name), List.of(), Optional.empty()))
        .toList();
  }

  private static String group(String name) {
    return name.endsWith("Council") ? "County" : name.endsWith("Police") ? "Police" : "District";
  }

  private static List<Scenario> scenarios() {
    return List.of("40500 2", "40500 2.5", "40500 3", "42089 2", "42089 2.5", "42089 3").stream()
        .map(line -> scenario(line.split(" ", -1)))
        .toList();
  }

  private static Scenario scenario(String... parts) {
    return new Scenario(
        "office-" + parts[0] + "-reviews-" + parts[1],
        List.of(SourceCell.wholeFile("scenarios.yaml")),
        FinancialYear.of(2016),
        Pounds.of(parts[0]),
        new BigDecimal(parts[1]),
        Pounds.of("8500"));
  }
}
