package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first paper whose movement begins with a list, and the paper after it. */
class FirstPaperTest {
  private static final String PLAN =
      """
      Review,No.,Recommendation,Action,Lead agency,Target date,Status,Date completed
      Mary,1,Learn,Run a course,Police,31/12/2016,Ongoing,
      Mary,2,Ask,Ask the children,Police,31/03/2016,Completed,01/04/2016
      Mary,8,Tell,Tell the board,Police,30/06/2016,Ongoing,
      Mary,9,Look,Look again,Police,30/06/2016,Ongoing,
      Mary,10,Stop,Stop at last,Police,30/06/2016,Withdrawn,
      """;
  private static final String LIST =
      """
      Review,No.,Recommendation,Action,Lead agency,Target date
      Mary,1,Learn,Run a course,Police,30/06/2016
      Mary,2,Ask,Ask the children,Police,31/03/2016
      Mary,3,Gone,Long gone,Police,31/03/2016
      Mary,4,Tell,Tell the board,Police,30/06/2016
      Mary,10,Stop,Stop at last,Police,30/06/2016
      """;

  @TempDir private Path home;
  private SampleWorkspace sample;
  private RunDesk desk;

  @BeforeEach
  void openTheDesk() throws IOException {
    sample = new SampleWorkspace(home);
    Files.delete(sample.folder().resolve("master-action-plan.xlsx"));
    write("master-action-plan.csv", PLAN);
    write("previous-outstanding.csv", LIST);
    desk = sample.desk(FailsOnce.never());
  }

  @AfterEach
  void closeTheDesk() {
    desk.close();
  }

  @Test
  void theMovementBeginsWithTheList() {
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    assertThat(
            List.of(
                figure("plan.movement.opening"),
                figure("plan.movement.new"),
                figure("plan.movement.completed"),
                figure("plan.movement.withdrawn"),
                figure("plan.movement.closing")))
        .containsExactly("5", "1", "1", "2", "3");
    assertThat(sample.paper().resolve("run.json"))
        .content()
        .contains("\"previous\"", "\"read\" : 5");
  }

  @Test
  void eachActionOfTheListIsNamedWithWhatBecameOfIt() {
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    assertThat(
            List.of(
                figure("plan.last-report.still-outstanding"),
                figure("plan.last-report.completed"),
                figure("plan.last-report.withdrawn"),
                figure("plan.last-report.gone")))
        .containsExactly("2", "1", "1", "1");
    assertThat(figure("plan.completed.unverified")).isEqualTo("1");
  }

  @Test
  void aTargetThatMovedLaterIsCountedApartFromWhatIsNew() {
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    assertThat(figure("plan.slippage.total")).isEqualTo("1");
    assertThat(figure("plan.slippage.single-agency")).isEqualTo("1");
    assertThat(figure("plan.slippage.review.mary")).isEqualTo("1");
    assertThat(figure("plan.age.not-due")).isEqualTo("3");
  }

  @Test
  void theListMayHaveAnotherName() throws IOException {
    Files.move(
        sample.folder().resolve("previous-outstanding.csv"), sample.folder().resolve("june.csv"));
    Path settings = sample.folder().resolve("partnership.yaml");
    Files.writeString(settings, Files.readString(settings) + "\nfiles:\n  previous: june.csv\n");
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    assertThat(figure("plan.movement.opening")).isEqualTo("5");
  }

  @Test
  void theNextPaperGoesByTheFirstAndNotByTheList() throws IOException {
    desk.order(sample.order(Order.Kind.BOARD_PAPER));
    write("master-action-plan.csv", PLAN.replace("30/06/2016,Ongoing", "30/11/2016,Ongoing"));
    RunReport next = desk.order(sample.order(Order.Kind.BOARD_PAPER, LocalDate.of(2016, 9, 7)));
    assertThat(figure("plan.movement.opening")).isEqualTo("3");
    assertThat(figure("plan.slippage.total")).isEqualTo("2");
    assertThat(next.findings()).extracting(Finding::rule).contains("previous-list-not-used");
  }

  @Test
  void whatFollowsFromARefusedRowOfTheListIsNotSaidAgain() throws IOException {
    write("previous-outstanding.csv", LIST.replace("Mary,1,", "Marry,1,"));
    RunReport refused = desk.order(sample.order(Order.Kind.BOARD_PAPER));
    assertThat(refused.ending()).isEqualTo(Ending.REFUSED);
    assertThat(refused.findings())
        .extracting(Finding::rule)
        .contains("unknown-review")
        .doesNotContain("action-gone-since-last-paper");
  }

  private String figure(String id) {
    return desk.explain(id, Optional.of(sample.folder()), Optional.empty()).printed();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(sample.folder().resolve(file), text);
  }
}
