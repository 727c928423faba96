package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.SourceCell;
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
        findings.add(
            Finding.error(
                "stated-figure-unknown",
                said.place(),
                said.figure(),
                "the id of a figure, such as "
                    + String.join(" or ", figures.nearest(said.figure())),
                "Correct the id."));
      } else if (!same(said.value(), figure.get().value())) {
        findings.add(
            Finding.warning(
                "stated-figure-differs",
                said.place(),
                said.value() + " (" + said.saidIn() + ")",
                figure.get().value().plain() + ", computed as " + said.figure(),
                "Correct what was said, or the rows from which it is computed; run explain "
                    + said.figure()
                    + "."));
      }
    }
    return findings;
  }

  private static boolean same(String said, Value computed) {
    try {
      return new BigDecimal(said.replace(",", "")).compareTo(new BigDecimal(computed.plain())) == 0;
    } catch (NumberFormatException words) {
      return said.strip().equals(computed.plain());
    }
  }

  /** A scenario that costs more than is due, or empties the pot. */
  public static List<Finding> scenario(ScenarioResult result) {
    List<Finding> findings = new ArrayList<>();
    SourceCell place = result.scenario().sources().get(0);
    Money due = result.inYear().amount().plus(result.cost().amount());
    if (result.shortfall().isPositive()) {
      findings.add(
          Finding.warning(
              "cost-above-contributions",
              place,
              result.scenario().name() + ": " + print(result.cost().amount()),
              "at most " + print(due) + ", the contributions due",
              "Say where the "
                  + print(result.shortfall())
                  + " above agreed contributions is to come from."));
    }
    if (result.closing().amount().isNegative()) {
      findings.add(
          Finding.warning(
              "pot-exhausted",
              place,
              result.scenario().name() + ": " + print(result.closing().amount()),
              "a pot of nought or more on the last day",
              "Raise contributions or lower the cost."));
    }
    return findings;
  }

  /** Payers whose share in the settings is not what the ledger says they agreed. */
  public static List<Finding> shares(List<Payer> payers, YearAccount account, String settingsFile) {
    List<Finding> findings = new ArrayList<>();
    for (Payer payer : payers) {
      Money agreed = account.agreed(payer.name()).amount();
      payer
          .agreedShare()
          .filter(share -> !share.equals(agreed))
          .ifPresent(
              share ->
                  findings.add(
                      Finding.warning(
                          "agreed-share-differs",
                          SourceCell.wholeFile(settingsFile),
                          payer.name() + ": " + print(share),
                          print(agreed)
                              + ", contributions agreed for "
                              + account.year().id()
                              + " in the ledger",
                          "Correct the settings or the ledger. The ledger was used.")));
    }
    return findings;
  }

  private static String print(Money money) {
    return Value.of(money).printed();
  }
}
