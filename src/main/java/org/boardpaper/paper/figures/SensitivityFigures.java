package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.outlook.Outlook;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.forecast.risk.NeededContribution;
import org.boardpaper.forecast.risk.PotRisk;
import org.boardpaper.forecast.risk.Precision;
import org.boardpaper.paper.Figure;
import org.joda.money.Money;

/**
 * How the risk of an empty pot, and the contribution for the target risk, move with the number of
 * reviews and the cost of the office: a grid about one scenario. Ids are {@code
 * forecast.sensitivity.reviews-<n>.office-<pounds>.risk} and {@code .needed-contribution}.
 */
public final class SensitivityFigures {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int STEPS = 2;
  private static final Money UNIT = Pounds.of("100");

  private final Forecast forecast;

  private SensitivityFigures(Forecast forecast) {
    this.forecast = forecast;
  }

  /**
   * The grid about a scenario; none where chance makes nothing of it, or where the mean is learnt:
   * so many searches over so many means would take minutes.
   */
  public static List<Figure> of(Forecast forecast) {
    return cells(forecast, cell -> true);
  }

  /** Only the cell of the grid that a figure stands in. */
  static List<Figure> with(String id, Forecast forecast) {
    return cells(forecast, id::startsWith);
  }

  private static List<Figure> cells(Forecast forecast, Predicate<String> wanted) {
    if (!RiskFigures.hasRisk(forecast.scenario()) || forecast.learnt().isPresent()) {
      return List.of();
    }
    SensitivityFigures builder = new SensitivityFigures(forecast);
    return reviews(forecast.scenario()).parallelStream()
        .flatMap(
            reviews ->
                offices(forecast.scenario()).stream()
                    .filter(office -> wanted.test(cell(reviews, office, "")))
                    .flatMap(office -> builder.cell(reviews, office).stream()))
        .toList();
  }

  /** The scenario's number of reviews, and up to one more and one fewer in halves. */
  public static List<BigDecimal> reviews(Scenario scenario) {
    return IntStream.rangeClosed(-STEPS, STEPS)
        .mapToObj(step -> scenario.reviews().add(HALF.multiply(BigDecimal.valueOf(step))))
        .filter(reviews -> reviews.signum() > 0 && reviews.compareTo(Volume.MOST) <= 0)
        .toList();
  }

  /** The scenario's office, and up to 10% more and less, in whole pounds but for its own. */
  public static List<Money> offices(Scenario scenario) {
    return IntStream.rangeClosed(-1, 1)
        .mapToObj(step -> office(scenario.office(), step))
        .distinct()
        .toList();
  }

  private static Money office(Money office, int step) {
    return step == 0
        ? office
        : new Percent(BigDecimal.valueOf(100L + 10L * step))
            .of(office)
            .rounded(0, RoundingMode.HALF_UP);
  }

  /** The id of a cell of the grid, without what it holds. */
  public static String cell(BigDecimal reviews, Money office, String what) {
    return "forecast.sensitivity.reviews-%s.office-%s.%s"
        .formatted(
            reviews.stripTrailingZeros().toPlainString(),
            office.getAmount().stripTrailingZeros().toPlainString(),
            what);
  }

  private List<Figure> cell(BigDecimal reviews, Money office) {
    Scenario scenario = forecast.scenario();
    Outlook outlook = forecast.outlook().withOffice(office).withVolume(volume(reviews));
    Money floor = scenario.assumptions().reserve().policy().minimum();
    PotRisk risk = PotRisk.of(outlook, Pounds.ZERO, Precision.FOR_A_GRID);
    NeededContribution needed =
        NeededContribution.of(outlook, floor, scenario.assumptions().limits().targetRisk(), UNIT);
    String where =
        ", %s reviews, office %s".formatted(reviews.toPlainString(), Pounds.printed(office));
    return List.of(
        new Figure(
            cell(reviews, office, "risk"),
            RiskFigures.probability(risk.atAnyYearEnd().value()),
            "Chance of an empty pot within all years ahead" + where,
            "as for %s with this volume and office: %s"
                .formatted(scenario.name(), RiskWords.of(forecast)),
            RiskFigures.sources(forecast)),
        Figures.money(
            cell(reviews, office, "needed-contribution"),
            new Sum(needed.everyYear(), RiskFigures.sources(forecast)),
            "Contribution a year for the target risk" + where,
            "least whole hundreds of pounds a year with a risk of at most "
                + RiskWords.target(scenario)));
  }

  /** The volume of the scenario, about another mean. */
  private Volume volume(BigDecimal reviews) {
    BigDecimal part = reviews.divide(forecast.scenario().reviews(), MathContext.DECIMAL64);
    return reviews.compareTo(forecast.scenario().reviews()) == 0
        ? forecast.outlook().volume()
        : forecast.outlook().volume().part(part);
  }
}
