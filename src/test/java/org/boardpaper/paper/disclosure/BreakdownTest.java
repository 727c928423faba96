package org.boardpaper.paper.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  @Test
  void nothingIsWithheldWhereNoPartIsSmall() {
    assertThat(parts(18, Map.of("a", 7L, "b", 6L, "c", 5L))).isEmpty();
  }

  @Test
  void aSmallPartTakesTheSmallestOtherWithIt() {
    assertThat(parts(20, Map.of("a", 2L, "b", 11L, "c", 7L))).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void severalSmallPartsThatStaySmallTogetherTakeAnotherWithThem() {
    assertThat(parts(15, Map.of("a", 1L, "b", 2L, "c", 12L)))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void severalSmallPartsThatAreManyTogetherCoverOneAnother() {
    assertThat(parts(19, Map.of("a", 4L, "b", 3L, "c", 12L))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void noneIsASmallNumberToo() {
    assertThat(parts(16, Map.of("a", 0L, "b", 9L, "c", 7L))).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void partsThatDoNotAddUpAreAllWithheld() {
    assertThat(parts(30, Map.of("a", 9L, "b", 8L))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void theOnePartOfAWholeIsToldWithIt() {
    assertThat(parts(7, Map.of("a", 7L))).isEmpty();
  }

  private static java.util.Set<String> parts(long total, Map<String, Long> parts) {
    return new Breakdown(total, parts).withheld(5);
  }
}
