package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first sample with £8,000 for one finished review, £9,001 in two parts for another, and a cost
 * of one that is under way.
 */
class FinalCostsRunTest {
  private static final String PAID =
      """

      01/05/2013,2013/14,Chair and author cost,,8000,,,Mary
      01/05/2013,2013/14,Chair and author cost,,5000.00,,,fn
      01/05/2014,2014/15,Chair and author cost,,4001.00,,,FN
      01/05/2014,2014/15,Chair and author cost,,100.00,,,Case C
      """;

  @TempDir private static Path home;
  private static SampleWorkspace sample;
  private static RunDesk desk;

  @BeforeAll
  static void makeThePaper() throws IOException {
    sample = new SampleWorkspace(home);
    Path ledger = sample.folder().resolve("funding-ledger.csv");
    String rows =
        Files.readAllLines(ledger).stream()
            .map(line -> line + ",")
            .collect(Collectors.joining("\n"));
    Files.writeString(ledger, rows.replaceFirst("Note,", "Note,Review ref") + PAID);
    Path scenarios = sample.folder().resolve("scenarios.yaml");
    String typed = Files.readString(scenarios);
    Files.writeString(scenarios, typed.replace(": 8500", ": from-ledger"));
    desk = sample.desk(FailsOnce.never());
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  /** The standard deviation by Python's statistics module: 707.8138880... */
  @ParameterizedTest
  @CsvSource({
    "ledger.review-cost.finals.count, 2",
    "ledger.review-cost.finals.mean, '£8,500.50'",
    "ledger.review-cost.finals.spread, £707.81",
    "forecast.office-42089-reviews-2.5.2016-17.cost.reviews, '£21,251.25'",
    "forecast.office-42089-reviews-2.5.2016-17.cost.total, '£63,340.25'"
  })
  void eachFigureIsWorkedOutAgainFromItsRows(String id, String printed) {
    Explanation explained = desk.explain(List.of(id)).get(0);
    assertThat(explained.printed()).isEqualTo(printed);
    assertThat(explained.isConfirmed()).isTrue();
    assertThat(explained.places().toString()).contains("Mary").contains("4001.00");
  }

  @ParameterizedTest
  @CsvSource({
    "forecast.office-42089-reviews-2.5.risk.exhausted.all",
    "forecast.office-40500-reviews-3.2017-18.pot.p5",
    "forecast.office-40500-reviews-3.2016-17.contribution.charnwood",
    "forecast.office-40500-reviews-3.needed-contribution",
    "forecast.office-42089-reviews-2.5.2016-17.reviews.affordable"
  })
  void whatFollowsFromTheMeanIsConfirmedToo(String id) {
    assertThat(desk.explain(List.of(id)).get(0).isConfirmed()).isTrue();
  }

  @Test
  void thePublicEditionWithholdsThem() throws IOException {
    String figures = Files.readString(sample.paper().resolve("public").resolve("figures.json"));
    assertThat(figures.replaceAll("\\s+", " "))
        .contains("\"id\" : \"ledger.review-cost.finals.mean\", \"value\" : \"[c]\"")
        .doesNotContain("8500.50")
        .doesNotContain("2 finished reviews");
  }
}
