package org.boardpaper.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {
  @ParameterizedTest(name = "{0} cases in at most {1} of {2} areas: {3}")
  @CsvSource({
    "7, 3, 8, 0.0499",
    "8, 3, 8, 0.0198",
    "2, 1, 8, 0.1250",
    "3, 2, 6, 0.4444",
    "23, 22, 365, 0.5073"
  })
  void casesThatChanceWouldPutIntoSoFewAreas(int cases, int most, int areas, double expected) {
    assertThat(Spread.even(areas).atMost(cases, most).value()).isCloseTo(expected, within(5e-5));
  }

  @Test
  void aLargeAreaMakesFewAreasLikelier() {
    assertThat(new Spread(List.of(2.0, 1.0, 1.0)).atMost(2, 1).value())
        .isCloseTo(0.375, within(1e-12));
    assertThat(Spread.even(3).atMost(2, 1).value()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void anAreaWithoutPopulationIsNoArea() {
    assertThat(new Spread(List.of(1.0, 0.0, 1.0, 0.0)).atMost(2, 1).value())
        .isCloseTo(0.5, within(1e-12));
  }

  @Test
  void noCaseIsInNoArea() {
    assertThat(Spread.even(8).atMost(0, 0).value()).isEqualTo(1);
    assertThat(Spread.even(8).atMost(1, 0).value()).isEqualTo(0);
  }

  @Test
  void sevenCasesAreExpectedInNearlyFiveOfEightAreas() {
    assertThat(Spread.even(8).expectedAreas(7)).isCloseTo(4.8584, within(5e-5));
  }

  @Test
  void weightsThatAreNoChancesAreRefused() {
    assertThatThrownBy(() -> new Spread(List.of(1.0, -1.0, 3.0)))
        .hasMessage("weights must not be negative and one must be above nought: [1.0, -1.0, 3.0]");
    assertThatThrownBy(() -> Spread.even(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(50)
  void theMoreAreasTheLikelierUpToCertainty(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Spread spread = new Spread(Stream.generate(random::nextDouble).limit(9).toList());
    int cases = random.nextInt(15);
    for (int areas = 1; areas <= 9; areas++) {
      assertThat(spread.atMost(cases, areas))
          .isGreaterThanOrEqualTo(spread.atMost(cases, areas - 1));
    }
    assertThat(spread.atMost(cases, 9).value()).isCloseTo(1, within(1e-12));
  }
}
