package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.FinalCosts;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.StatedFigure;
import org.boardpaper.paper.Value;
import org.joda.money.Money;

/** Where figures contradict one another, or what was said of them: reported, never mended. */
public final class Contradictions {
  private Contradictions() {}

  /** Figures said elsewhere that are not what was computed, and such as are not known at all. */
  public static List<Finding> stated(List<StatedFigure> stated, Figures figures) {
    List<Finding> findings = new ArrayList<>();
    for (StatedFigure said : stated) {
      Optional<Figure> figure = figures.find(said.figure());
      if (figure.isEmpty()) {
        findings.add(unknown(said, figures.nearest(said.figure())));
      } else if (!same(said.value(), figure.get().value())) {
        findings.add(differs(said, figure.get().value()));
      }
    }
    return findings;
  }

  private static Finding unknown(StatedFigure said, List<String> nearest) {
    String such = nearest.isEmpty() ? "" : ", such as " + String.join(" or ", nearest);
    return Finding.error(
        "stated-figure-unknown",
        said.place(),
        said.figure(),
        "the id of a figure" + such,
        "Correct the id.");
  }

  private static Finding differs(StatedFigure said, Value computed) {
    return Finding.warning(
        "stated-figure-differs",
        said.place(),
        said.value() + " (" + said.saidIn() + ")",
        computed.plain() + ", computed as " + said.figure(),
        "Correct what was said, or the rows it is computed from; explain lists them.");
  }

  private static boolean same(String said, Value computed) {
    try {
      return number(said, computed).compareTo(new BigDecimal(computed.plain())) == 0;
    } catch (NumberFormatException words) {
      return said.strip().equals(computed.plain());
    }
  }

  /** The number in what was said: commas between thousands may stand, and £ where it is money. */
  private static BigDecimal number(String said, Value computed) {
    String plain = said.replace(",", "").replace('−', '-');
    return new BigDecimal(
        computed instanceof Value.Amount ? plain.replaceFirst("^(-?)£ ?", "$1") : plain);
  }

  /** A scenario that costs more than is due, or empties the pot. */
  public static List<Finding> scenario(ScenarioResult result) {
    List<Finding> findings = new ArrayList<>();
    if (result.shortfall().isPositive()) {
      findings.add(aboveContributions(result));
    }
    if (result.closing().amount().isNegative()) {
      findings.add(
          Finding.warning(
              "pot-exhausted",
              place(result),
              result.scenario().name() + ": " + print(result.closing().amount()),
              "a pot of nought or more on the last day",
              "Raise contributions or lower the cost."));
    }
    return findings;
  }

  /** A scenario whose own formula cannot share its cost. */
  public static Optional<Finding> sharing(Forecast forecast) {
    return forecast
        .scenario()
        .assumptions()
        .sharing()
        .place()
        .flatMap(place -> forecast.refusal().map(why -> cannotShare(forecast, place, why)));
  }

  /** A scenario that takes the cost of a review from finished ones, of which none can be taken. */
  public static Optional<Finding> finals(Scenario scenario, FinalCosts finals) {
    return scenario
        .assumptions()
        .costs()
        .basis()
        .flatMap(
            basis ->
                scenario
                    .refuses(finals)
                    .map(
                        why ->
                            Finding.error(
                                "final-costs-unusable",
                                basis.asked(),
                                scenario.name() + ": from-ledger, and " + why,
                                "at least %d reviews, completed in the register and each with chair and author cost in the ledger, above nought and not too far apart"
                                    .formatted(FinalCosts.FEWEST),
                                "Name the review of each chair and author cost in the ledger’s column Review, or type cost-per-review in pounds.")));
  }

  private static Finding cannotShare(Forecast forecast, SourceCell place, String why) {
    return Finding.error(
        "contributions-cannot-be-shared",
        place,
        forecast.scenario().name() + ": " + why,
        "a formula that shares the whole cost in every year",
        "Change the formula, its payers or its amounts.");
  }

  private static Finding aboveContributions(ScenarioResult result) {
    Money due = result.inYear().amount().plus(result.cost().amount());
    return Finding.warning(
        "cost-above-contributions",
        place(result),
        result.scenario().name() + ": " + print(result.cost().amount()),
        "at most " + print(due) + ", the contributions due",
        "Say where the %s above contributions is to come from."
            .formatted(print(result.shortfall())));
  }

  private static SourceCell place(ScenarioResult result) {
    return result.scenario().sources().get(0);
  }

  /** Payers whose share in the settings is not what the ledger says they agreed. */
  public static List<Finding> shares(List<Payer> payers, YearAccount account, String settings) {
    List<Finding> findings = new ArrayList<>();
    for (Payer payer : payers) {
      Money agreed = account.agreed(payer.name()).amount();
      payer
          .agreedShare()
          .filter(share -> !share.equals(agreed))
          .map(share -> payer.name() + ": " + print(share))
          .map(found -> shareDiffers(settings, found, print(agreed), account.year().id()))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding shareDiffers(String settings, String found, String agreed, String year) {
    return Finding.warning(
        "agreed-share-differs",
        SourceCell.wholeFile(settings),
        found,
        agreed + ", contributions agreed for " + year + " in the ledger",
        "Correct the settings or the ledger; the ledger was used.");
  }

  private static String print(Money money) {
    return Value.of(money).printed();
  }
}
