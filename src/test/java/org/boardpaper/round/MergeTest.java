package org.boardpaper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardpaper.plan.ActionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
  private static final PlanRow AS_SENT =
      Westshire.plan(ActionStatus.IN_PROGRESS, "Ongoing", "Room booked");
  private static final SentRow SENT =
      SentRow.of(Westshire.QUARTER, "Westshire Police", AS_SENT, FormPart.ACTIONS);

  private static CellOutcome merged(PlanRow now, Field field, Map<Field, String> answers) {
    return merged(now, field, List.of(Westshire.returned("a.xlsx", SENT, answers))).get(0);
  }

  private static List<CellOutcome> merged(PlanRow now, Field field, List<ReturnedRow> rows) {
    return new Merge(Westshire.wording(), List.of(now))
        .of(rows).stream().filter(cell -> cell.field() == field).toList();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          STATUS,    Ongoing,      UNCHANGED, ''
          STATUS,    In progress,  UNCHANGED, ''
          STATUS,    Done,         APPLIED,   ''
          STATUS,    Blocked,      APPLIED,   ''
          STATUS,    Verified,     REFUSED,   an agency says completed; that it is verified the partnership says
          STATUS,    Withdrawn,    REFUSED,   to withdraw an action is the partnership's decision
          STATUS,    Reopened,     REFUSED,   to reopen an action is the partnership's decision
          STATUS,    Not started,  REFUSED,   “Not started” never follows “In progress”
          STATUS,    Nearly there, REFUSED,   this is no status word of the partnership
          STATUS,    '',           REFUSED,   the cell was emptied; a blank deletes nothing from the plan
          PROGRESS,  Room  booked, UNCHANGED, ''
          PROGRESS,  Course held,  APPLIED,   ''
          PROGRESS,  '',           REFUSED,   the cell was emptied; a blank deletes nothing from the plan
          COMPLETED, 2016-05-02,   REFUSED,   no status says that the action is completed
          EVIDENCE,  Register,     REFUSED,   the plan has no column for it
          NEW_DATE,  2016-09-30,   REFUSED,   no reason is given
          NEW_DATE,  2016-06-30,   UNCHANGED, the plan says so already
          NEW_DATE,  2016-06-01,   REFUSED,   it is not later than the target date
          REASON,    Staff left,   REFUSED,   no new date is asked for
          """)
  void oneAnswerIsJudgedAgainstWhatWasSent(
      Field field, String answer, Verdict verdict, String reason) {
    CellOutcome cell = merged(AS_SENT, field, Map.of(field, answer));
    assertThat(cell.verdict()).isEqualTo(verdict);
    assertThat(cell.ruling().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED, AWAITING_CONFIRMATION, ''",
    "BLOCKED,     COMPLETED,             ''",
    "REOPENED,    IN_PROGRESS,           ''",
    "REOPENED,    NOT_STARTED,           “Not started” never follows “Reopened”",
    "COMPLETED,   IN_PROGRESS,           “In progress” never follows “Completed”",
    "COMPLETED,   VERIFIED,              an agency says completed; that it is verified the partnership says",
    "COMPLETED,   REOPENED,              to reopen an action is the partnership's decision",
    "WITHDRAWN,   BLOCKED,               “Blocked” never follows “Withdrawn”"
  })
  void anAgencyMakesTheChangesOfTheTable(ActionStatus from, ActionStatus to, String refusal) {
    assertThat(AgencyChanges.refusal(from, to).orElse("")).isEqualTo(refusal);
  }

  @Test
  void aStatusIsWrittenInThePlansOwnWord() {
    assertThat(merged(AS_SENT, Field.STATUS, Map.of(Field.STATUS, "done")).said())
        .isEqualTo("Finished");
  }

  @Test
  void aDateOfCompletionGoesInWithAStatusThatSaysSo() {
    Map<Field, String> answers = Map.of(Field.STATUS, "Done", Field.COMPLETED, "2016-05-02");
    assertThat(merged(AS_SENT, Field.COMPLETED, answers).verdict()).isEqualTo(Verdict.APPLIED);
  }

  @Test
  void aNewDateWithAReasonIsTakenUpForDecision() {
    Map<Field, String> answers =
        Map.of(Field.NEW_DATE, "2016-09-30", Field.REASON, "The trainer left");
    assertThat(merged(AS_SENT, Field.NEW_DATE, answers).verdict()).isEqualTo(Verdict.APPLIED);
    assertThat(merged(AS_SENT, Field.REASON, answers).verdict()).isEqualTo(Verdict.APPLIED);
  }

  @Test
  void aPlanThatWasChangedMeanwhileIsInConflictUnlessItSaysTheSame() {
    PlanRow now = Westshire.plan(ActionStatus.IN_PROGRESS, "Ongoing", "Trainer found");
    assertThat(merged(now, Field.PROGRESS, Map.of(Field.PROGRESS, "Course held")).verdict())
        .isEqualTo(Verdict.CONFLICT);
    assertThat(merged(now, Field.PROGRESS, Map.of(Field.PROGRESS, "Trainer found")).verdict())
        .isEqualTo(Verdict.UNCHANGED);
  }

  @Test
  void anActionThatIsGoneFromThePlanIsInConflict() {
    List<ReturnedRow> rows =
        List.of(Westshire.returned("a.xlsx", SENT, Map.of(Field.PROGRESS, "Course held")));
    assertThat(new Merge(Westshire.wording(), List.of()).of(rows))
        .filteredOn(cell -> cell.verdict() == Verdict.CONFLICT)
        .hasSize(1);
  }

  @Test
  void twoAnswersThatDisagreeAreBothInConflict() {
    List<ReturnedRow> rows =
        List.of(
            Westshire.returned("a.xlsx", SENT, Map.of(Field.STATUS, "Done")),
            Westshire.returned("b.xlsx", SENT, Map.of(Field.STATUS, "Blocked")));
    assertThat(merged(AS_SENT, Field.STATUS, rows))
        .extracting(CellOutcome::verdict)
        .containsExactly(Verdict.CONFLICT, Verdict.CONFLICT);
  }

  @Test
  void ofTwoAnswersThatAgreeTheFirstIsApplied() {
    List<ReturnedRow> rows =
        List.of(
            Westshire.returned("a.xlsx", SENT, Map.of(Field.STATUS, "Done")),
            Westshire.returned("b.xlsx", SENT, Map.of(Field.STATUS, "Finished")));
    assertThat(merged(AS_SENT, Field.STATUS, rows))
        .extracting(CellOutcome::verdict)
        .containsExactly(Verdict.APPLIED, Verdict.UNCHANGED);
  }

  @Test
  void mergingTheSameReturnIntoTheUpdatedPlanChangesNothing() {
    PlanRow updated = Westshire.plan(ActionStatus.COMPLETED, "Finished", "Course held");
    Map<Field, String> answers = Map.of(Field.STATUS, "Done", Field.PROGRESS, "Course held");
    List<ReturnedRow> rows = List.of(Westshire.returned("a.xlsx", SENT, answers));
    assertThat(new Merge(Westshire.wording(), List.of(updated)).of(rows))
        .extracting(CellOutcome::verdict)
        .containsOnly(Verdict.UNCHANGED);
  }

  @Test
  void countsThatDoNotAddUpAreRefused() {
    List<ReturnedRow> rows = List.of(Westshire.returned("a.xlsx", SENT, Map.of()));
    List<CellOutcome> six = new Merge(Westshire.wording(), List.of(AS_SENT)).of(rows);
    assertThat(Counts.of(6, six).count(Verdict.UNCHANGED)).isEqualTo(6);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Counts.of(7, six))
        .hasMessage("7 cells came back and 6 are accounted for");
  }
}
