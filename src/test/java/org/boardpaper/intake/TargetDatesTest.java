package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mary was decided on 1 June 2015, sent on 31 August 2015 and published on 29 February 2016. */
class TargetDatesTest {
  private static final Map<Stage, LocalDate> STAGES =
      Map.of(
          Stage.DECIDED, LocalDate.of(2015, 6, 1),
          Stage.SENT_TO_HOME_OFFICE, LocalDate.of(2015, 8, 31),
          Stage.PUBLISHED, LocalDate.of(2016, 2, 29));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "within six months of the DHR being approved, 2016-02-29",
    "Within 6 months of approval, 2016-02-29",
    "6 months after publication, 2016-08-29",
    "within six (6) months of the report being published, 2016-08-29",
    "by 3 months following the decision, 2015-09-01",
    "a year from publication, 2017-02-28",
    "within 8 weeks of submission to the Home Office, 2015-10-26",
    "10 days after the decision, 2015-06-11"
  })
  void aDeadlineIsCountedFromTheStageOfItsReviewAndMarkedAsGuessed(String text, LocalDate day)
      throws IOException {
    assertThat(read(text, "")).isEqualTo(new TargetDate(text, Optional.of(day), true));
  }

  @Test
  void aDeadlineFromAStageThatIsNotReachedHasNoDay() throws IOException {
    for (String text : List.of("within a month of the first panel", "2 weeks after the training")) {
      assertThat(read(text, "")).isEqualTo(new TargetDate(text, Optional.empty(), false));
    }
  }

  @Test
  void theFirstDateIsKeptBesideTheRevisedOne() throws IOException {
    TargetDate first = new TargetDate("end of May", Optional.of(LocalDate.of(2016, 5, 31)), true);
    assertThat(read("end of May", "30/09/2016"))
        .isEqualTo(
            new TargetDate("30/09/2016", Optional.of(LocalDate.of(2016, 9, 30)), false)
                .insteadOf(first));
    assertThat(read("end of May", "n/a")).isEqualTo(first);
  }

  private TargetDate read(String target, String revised) throws IOException {
    Path plan =
        Files.writeString(
            folder.resolve("plan.csv"),
            "Review,No.,Recommendation,Action,Lead,Target,Revised date,Status\n"
                + "Mary,1,r,a,Police,%s,%s,Ongoing\n".formatted(target, revised));
    SourceCell place = SourceCell.wholeFile("reviews.csv");
    Review mary =
        new Review(
            "Mary", place, "Domestic homicide review", ReviewState.UNDERWAY, "", STAGES, List.of());
    PlanContext context = new PlanContext(Sample.MEETING, List.of(mary));
    return Reading.of(Intake.plan(Sample.file(plan), Sample.settings(Map.of()), context))
        .accepted()
        .get(0)
        .target();
  }
}
