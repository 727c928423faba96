package org.boardpaper.paper.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.ledger.LeicestershireLedger;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.StatedFigure;
import org.boardpaper.review.ReviewRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private final Figures figures = new Figures();

  FiguresTest() {
    figures.addAll(LedgerFigures.of(LeicestershireLedger.account(), LeicestershireLedger.PAYERS));
    figures.addAll(ForecastFigures.of(forecast("3")));
  }

  @ParameterizedTest
  @CsvSource({
    "ledger.2016-17.contributions.due, 66000.00",
    "ledger.2016-17.cash.to-collect, 63500.00",
    "ledger.2016-17.pot.opening, 25500.00",
    "ledger.2016-17.pot.free, 23000.00",
    "ledger.2016-17.office.gap, 1589.00",
    "ledger.2016-17.payer.charnwood.to-collect, 0.00",
    "forecast.a.2016-17.cost.total, 67589.00",
    "forecast.a.2016-17.balance.in-year, -1589.00",
    "forecast.a.2016-17.pot.closing, 21411.00",
    "forecast.a.2016-17.reviews.affordable, 2.813",
    "forecast.a.2016-17.contribution.leicestershire-county-council, 30722.27"
  })
  void figuresOfThe2016Paper(String id, String value) {
    assertThat(figures.find(id).orElseThrow().value().plain()).isEqualTo(value);
  }

  @Test
  void everyFigureHasSourcesUnlessItIsNought() {
    assertThat(figures.all())
        .filteredOn(figure -> !figure.value().plain().matches("0(\\.00)?"))
        .allSatisfy(figure -> assertThat(figure.sources()).isNotEmpty());
  }

  /** £46,911 is left for reviews of £8,500: six or more empty it, 0.0420 at 2.5 a year. */
  @Test
  void theChanceOfAnEmptyPotInTheFirstYearIsThatOfSixReviews() {
    assertThat(RiskFigures.of(forecast("2.5")).get(0))
        .satisfies(
            figure -> {
              assertThat(figure.id()).isEqualTo("forecast.a.risk.exhausted.1");
              assertThat(figure.value().plain()).isEqualTo("0.0420");
            });
    assertThat(RiskFigures.of(forecast("0"))).isEmpty();
  }

  @Test
  void twoFiguresOfOneIdAreRefused() {
    Figure figure = figures.all().iterator().next();
    assertThatThrownBy(() -> figures.add(figure))
        .hasMessage("two figures of one id: " + figure.id());
  }

  @Test
  void namesThatLookAlikeGetIdsOfTheirOwn() {
    assertThat(Slugs.of(List.of("Trust A", "trust a", "Ŵyre & Ÿork")).values())
        .containsExactly("trust-a", "trust-a-2", "wyre-and-york");
  }

  @Test
  void aFigureSaidElsewhereThatDiffersIsAFinding() {
    StatedFigure said =
        new StatedFigure(
            "ledger.2016-17.contributions.due",
            "68,500",
            "Letter",
            SourceCell.line("stated.csv", 2));
    assertThat(Contradictions.stated(List.of(said), figures))
        .extracting(Finding::line)
        .containsExactly(
            "warning stated-figure-differs: stated.csv, line 2: found 68,500 (Letter); expected 66000.00, computed "
                + "as ledger.2016-17.contributions.due. Correct what was said, or the rows it is computed from; "
                + "explain lists them.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ledger.2016-17.contributions.due | £66,000",
        "ledger.2016-17.contributions.due | 66000",
        "forecast.a.2016-17.balance.in-year | −£1,589.00"
      })
  void moneySaidAsPeopleWriteItIsUnderstood(String id, String value) {
    StatedFigure said = new StatedFigure(id, value, "Letter", SourceCell.line("stated.csv", 2));
    assertThat(Contradictions.stated(List.of(said), figures)).isEmpty();
  }

  @Test
  void poundsSaidOfWhatIsNoMoneyAreAFinding() {
    StatedFigure said =
        new StatedFigure(
            "forecast.a.2016-17.reviews.affordable",
            "£2.813",
            "Letter",
            SourceCell.line("stated.csv", 2));
    assertThat(Contradictions.stated(List.of(said), figures))
        .extracting(Finding::found)
        .containsExactly("£2.813 (Letter)");
  }

  @Test
  void aScenarioAboveContributionsNamesTheGap() {
    assertThat(Contradictions.scenario(result("3")))
        .extracting(Finding::line)
        .containsExactly(
            "warning cost-above-contributions: scenarios.yaml, line 3: found a: £67,589; expected at most £66,000, "
                + "the contributions due. Say where the £1,589 above contributions is to come from.");
    assertThat(Contradictions.scenario(result("2.5"))).isEmpty();
    assertThat(Contradictions.scenario(result("6")))
        .extracting(Finding::rule)
        .containsExactly("cost-above-contributions", "pot-exhausted");
  }

  @Test
  void aShareThatTheLedgerDoesNotKnowIsAFinding() {
    Payer melton = new Payer("Melton", "", List.of(), java.util.Optional.of(Pounds.of("2600")));
    assertThat(
            Contradictions.shares(
                List.of(melton), LeicestershireLedger.account(), "partnership.yaml"))
        .extracting(Finding::found)
        .containsExactly("Melton: £2,600");
  }

  private static ScenarioResult result(String reviews) {
    return forecast(reviews).result();
  }

  private static Forecast forecast(String reviews) {
    Scenario scenario =
        new Scenario(
            "a",
            List.of(SourceCell.line("scenarios.yaml", 3)),
            FinancialYear.of(2016),
            Pounds.of("42089"),
            new BigDecimal(reviews),
            Pounds.of("8500"));
    return Forecast.of(
        scenario,
        LeicestershireLedger.account(),
        LeicestershireLedger.PARTNERS,
        new ReviewRegister(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "ledger.2016-17.contribution.due, ledger.2016-17.contributions.due",
    "ledger.2016-17.due, ledger.2016-17.contributions.due",
    "ledger.2016-17.payer.charnwod.agreed, ledger.2016-17.payer.charnwood.agreed",
    "ledger.2016-17.pot.openning, ledger.2016-17.pot.opening"
  })
  void aWrongIdIsAnsweredWithTheOneThatIsMeant(String wrong, String meant) {
    Figures figures = new Figures();
    figures.addAll(LedgerFigures.of(LeicestershireLedger.account(), LeicestershireLedger.PAYERS));
    assertThat(figures.nearest(wrong)).startsWith(meant);
    assertThat(figures.nearest("nothing.like.it.at-all.anywhere")).isEmpty();
  }
}
