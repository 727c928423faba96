package org.boardpaper.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextStoreTest {
  private static final int TEXTS = 30_000;

  @Test
  void texts_beyond_what_memory_should_hold_come_back_the_same() throws IOException {
    String filler = "é".repeat(1_000);
    try (TextStore store = new TextStore()) {
      for (int i = 0; i < TEXTS; i++) {
        store.add(i + filler);
      }
      Random random = new Random(2016);
      for (int index : random.ints(2_000, 0, TEXTS).toArray()) {
        assertThat(store.get(index)).isEqualTo(index + filler);
      }
    }
  }

  @Test
  void the_longest_text_of_a_cell_fits() throws IOException {
    String longest = "€".repeat(32_768);
    try (TextStore store = new TextStore()) {
      store.add("");
      store.add(longest);
      assertThat(store.get(1)).isEqualTo(longest);
      assertThat(store.get(0)).isEmpty();
      assertThat(store.size()).isEqualTo(2);
    }
  }
}
