package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure of the sample is explained, and what is read at the places it names, by other means
 * than the program's, gives its value.
 */
class ExplainedFiguresTest {
  private static final Pattern FIGURE =
      Pattern.compile("\"id\" ?: ?\"([^\"]+)\",\\s*\"value\" ?: ?\"([^\"]+)\"");

  @TempDir private static Path home;
  private static SampleWorkspace sample;
  private static RunDesk desk;
  private static List<String[]> figures;
  private static final Map<String, Explanation> EXPLAINED = new HashMap<>();

  @BeforeAll
  static void makeThePaper() throws IOException {
    sample = new SampleWorkspace(home);
    desk = sample.desk(FailsOnce.never());
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    figures = new ArrayList<>();
    Matcher figure = FIGURE.matcher(Files.readString(sample.paper().resolve("figures.json")));
    while (figure.find()) {
      figures.add(new String[] {figure.group(1), figure.group(2)});
    }
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void theProgramWorksEveryFigureOutAgainFromItsPlaces() {
    assertThat(figures).hasSizeGreaterThan(700);
    List<String> unconfirmed = new ArrayList<>();
    for (String[] figure : figures) {
      Explanation explained = explain(figure[0]);
      if (!explained.isConfirmed()) {
        unconfirmed.add(figure[0] + " " + explained.again());
      }
    }
    assertThat(unconfirmed).isEmpty();
  }

  @Test
  void everyPlaceOfEveryFigureIsThere() {
    for (String[] figure : figures) {
      assertThat(explain(figure[0]).places())
          .as(figure[0])
          .noneMatch(place -> place.row().isEmpty());
    }
  }

  @Test
  void theRowsReadByOtherMeansGiveEveryFigure() throws IOException {
    Recalculation recalculation = new Recalculation(sample.folder());
    int risks = 0;
    for (String[] figure : figures) {
      Optional<BigDecimal> value = recalculation.of(explain(figure[0]));
      risks += value.isEmpty() ? 1 : 0;
      assertThat(value.orElse(new BigDecimal(figure[1])))
          .as(figure[0])
          .isEqualByComparingTo(figure[1]);
    }
    assertThat(risks).as("only probabilities are not worked out by hand").isEqualTo(30);
  }

  @Test
  void whatStandsInEachCellIsShown() {
    Explanation explained = explain("ledger.2016-17.office.gap");
    assertThat(explained.again()).contains("£1,589");
    assertThat(explained.places())
        .extracting(Explanation.Place::value)
        .containsExactly("42089.00", "40500.00");
  }

  private static Explanation explain(String id) {
    return EXPLAINED.computeIfAbsent(
        id, known -> desk.explain(known, Optional.empty(), Optional.empty()));
  }
}
