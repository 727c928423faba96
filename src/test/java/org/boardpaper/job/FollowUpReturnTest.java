package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.boardpaper.round.CellOutcome;
import org.boardpaper.round.Collation;
import org.boardpaper.round.FormPart;
import org.boardpaper.round.PlanEdit;
import org.boardpaper.round.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The police are asked of two completed actions whether they made a difference. */
class FollowUpReturnTest {
  private static final String PLAN =
      """
      Review,No.,Recommendation,Action,Lead agency,Target date,Status,Progress,Date completed,Review date,Measure of success,Impact finding,Evidence,Reviewer,Date reviewed
      Mary,1,Train staff,Run a course,Westshire Police,30/06/2015,Completed,,01/06/2015,30/06/2016,All trained,,,,
      Mary,2,Share risk,Agree a form,Westshire Police,30/09/2015,Completed,,01/09/2015,01/07/2016,Forms used,,,,
      Mary,3,Record calls,Change the record,Westshire Police,31/12/2015,Verified,,01/12/2015,31/05/2016,,Partly,Audit,Board,01/06/2016
      Mary,4,Look at school,Ask each school,Westshire Police,31/12/2014,Completed,,01/12/2014,,,,,,
      """;

  @TempDir private Path home;
  private RoundBench round;

  @BeforeEach
  void sendForms() throws IOException {
    round = new RoundBench(home, PLAN);
  }

  private Collation returned(ReturnedForm form) throws IOException {
    try (form) {
      form.sign("Public protection lead").save(round.returned("police.xlsx"));
    }
    return round.collate(List.of());
  }

  @Test
  void thoseThatAreDueByTheEndOfTheQuarterAndNotMadeAreAskedAbout() {
    assertThat(round.forms()).hasSize(1);
    assertThat(round.forms().get(0).rows(FormPart.ACTIONS)).isEmpty();
    assertThat(round.forms().get(0).rows(FormPart.FOLLOW_UPS))
        .extracting(row -> row.action().printed())
        .containsExactly("Mary 1", "Mary 4");
  }

  @Test
  void whatWasFoundGoesIntoThePlan() throws IOException {
    ReturnedForm form = round.police().on(FormPart.FOLLOW_UPS.sheet());
    form.answer(1, "Finding now", "Partly embedded")
        .answer(1, "Evidence", "Twelve records read")
        .answer(1, "Reviewer (role)", "Quality lead")
        .answer(1, "Date reviewed", LocalDate.of(2016, 6, 20));
    Collation collation = returned(form);
    assertThat(collation.edits())
        .extracting(PlanEdit::text)
        .containsExactly("Partly", "Twelve records read", "Quality lead", "2016-06-20");
    assertThat(collation.counts().returned()).isEqualTo(8);
  }

  @Test
  void aFindingThatNobodyKnowsAndADayWithoutOneAreRefused() throws IOException {
    ReturnedForm form = round.police().on(FormPart.FOLLOW_UPS.sheet());
    form.answer(1, "Finding now", "Rather good")
        .answer(2, "Date reviewed", LocalDate.of(2016, 6, 20));
    assertThat(returned(form).cells(Verdict.REFUSED))
        .extracting(CellOutcome::ruling)
        .extracting(CellOutcome.Ruling::reason)
        .containsExactly(
            "this is no finding of a follow-up that the partnership knows", "no finding is given");
  }

  @Test
  void theSameReturnIntoTheUpdatedPlanChangesNothing() throws IOException {
    ReturnedForm form = round.police().on(FormPart.FOLLOW_UPS.sheet());
    form.answer(1, "Finding now", "Not embedded");
    returned(form);
    Path updated = Files.createDirectory(home.resolve("updated"));
    RoundBench later =
        new RoundBench(
            updated,
            PLAN.replace("30/06/2016,All trained,,", "30/06/2016,All trained,Not embedded,"));
    Files.createDirectories(later.returns());
    Files.copy(round.returned("police.xlsx"), later.returned("police.xlsx"));
    Collation again = later.collate(round.forms(), List.of());
    assertThat(again.edits()).isEmpty();
    assertThat(again.counts().count(Verdict.UNCHANGED)).isEqualTo(8);
  }
}
