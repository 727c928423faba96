package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what was outstanding in a report that was not made here. */
class PreviousListTest {
  @TempDir private Path home;

  @Test
  void anActionIsReadWithWhatTheListSaysOfIt() throws IOException {
    Earlier read =
        read(
                "DHR,Series,Rec no,Learning,Actions,Type,Owner,Due",
                "mary,Police IMR,3a,Learn,Train,Multi-agency,the police,30/06/2015")
            .accepted()
            .get(0);
    assertThat(read.id().printed()).isEqualTo("Mary, Police IMR 3a");
    assertThat(read.scope()).contains(Scope.MULTI_AGENCY);
    assertThat(read.leads()).containsExactly("Westshire Police");
    assertThat(read.target().day()).hasToString("Optional[2015-06-30]");
    assertThat(read.action()).isEqualTo("Train");
  }

  @Test
  void whatTheListDoesNotSayIsLeftOpen() throws IOException {
    Reading<Earlier> reading = read("Review,Recommendation", "Mary,Learn from it");
    Earlier read = reading.accepted().get(0);
    assertThat(read.scope()).isEmpty();
    assertThat(read.leads()).isEmpty();
    assertThat(read.target().day()).isEmpty();
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void everyRowIsAcceptedOrRejectedWithAFinding() throws IOException {
    Reading<Earlier> reading =
        read("Review,No.,Action", "Mary,1,Train", "Marry,2,Train", "Mary,,", "Mary,1,Train again");
    assertThat(reading.report()).endsWith("4 read, 1 accepted, 3 rejected\n");
    assertThat(reading.rules())
        .containsExactly("unknown-review", "previous-action-unnamed", "action-doubled");
  }

  @Test
  void aListWithoutWordsOrReviewsIsNotOne() throws IOException {
    assertThat(read("Number,Lead", "1,Police").rules())
        .containsExactly("column-missing", "column-missing");
  }

  private Reading<Earlier> read(String... lines) throws IOException {
    Path list = home.resolve("previous-outstanding.csv");
    Files.writeString(list, String.join("\n", lines) + "\n");
    return Reading.of(
        Intake.previous(Sample.file(list), Sample.settings(Map.of()), Sample.context()));
  }
}
