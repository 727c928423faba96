package org.boardpaper.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlacesTest {
  @RepeatedTest(30)
  void placesAreGivenBackInTheirOrderWithTheirRepetitions(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    List<SourceCell> places = new ArrayList<>();
    for (int i = 0; i < random.nextInt(60); i++) {
      String file = random.nextInt(4) == 0 ? "ledger.csv" : "plan.csv";
      places.add(new SourceCell(file, "", 1 + random.nextInt(9), random.nextInt(2)));
    }
    assertThat(Places.of(places)).hasSize(places.size()).containsExactlyElementsOf(places);
  }

  @Test
  void whatWasGivenOutDoesNotGrow() {
    Tally tally = new Tally();
    tally.count(SourceCell.line("plan.csv", 2));
    List<SourceCell> one = tally.sources();
    tally.count(SourceCell.line("plan.csv", 3));
    tally.count(SourceCell.line("plan.csv", 4));
    assertThat(one).containsExactly(SourceCell.line("plan.csv", 2));
    assertThat(tally.sources()).hasSize(3);
    assertThatThrownBy(() -> one.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
