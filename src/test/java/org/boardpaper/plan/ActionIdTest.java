package org.boardpaper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionIdTest {
  @Test
  void numbersAreInTheirNaturalOrder() {
    assertThat(
            Stream.of("10", "3b", "2", "11", "3", "1", "3a", "4")
                .map(number -> new ActionId("Mary", "", number))
                .sorted(Comparator.comparing(ActionId::sortKey))
                .map(ActionId::number))
        .containsExactly("1", "2", "3", "3a", "3b", "4", "10", "11");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "3a, 3",
    "3iv, 3",
    "3.1, 3.1",
    "3.1b, 3.1",
    "A1, A1",
    "n/a-4k7z2f, n/a-4k7z2f",
    "3rd, 3rd"
  })
  void aLetteredPartBelongsToItsRecommendation(String number, String recommendation) {
    assertThat(new ActionId("Mary", "Police", number).recommendation())
        .isEqualTo(new ActionId("Mary", "Police", recommendation));
  }

  @ParameterizedTest
  @CsvSource({
    "3.1, 31",
    "3(1), 31",
    "3 1, 31",
    "1.10, 1.1",
    "3.1, 3-1",
    "3a, 3b",
    "10, 1",
    "3, 3*",
    "Rec 3, 3"
  })
  void whatStandsBetweenDigitsTellsNumbersApart(String one, String other) {
    assertThat(new ActionId("Mary", "", one))
        .isNotEqualTo(new ActionId("Mary", "", other))
        .extracting(ActionId::print)
        .isNotEqualTo(new ActionId("Mary", "", other).print());
  }
}
