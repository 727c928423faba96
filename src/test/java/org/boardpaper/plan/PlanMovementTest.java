package org.boardpaper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.PlanMovement.Change;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlanMovementTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);
  private static final List<ActionStatus> STATUSES = List.of(ActionStatus.values());

  @Test
  void whatWasOutstandingIsCompletedWithdrawnOrStillThere() {
    List<Action> last = List.of(open(1, "Police"), open(2, "Police"), open(3, "Police"));
    PlanMovement movement = PlanMovement.since(last.stream().map(Earlier::of).toList());
    movement.add(action(1, "Police", ActionStatus.COMPLETED), MEETING);
    movement.add(action(2, "Police", ActionStatus.WITHDRAWN), MEETING);
    movement.add(action(3, "Police", ActionStatus.IN_PROGRESS), MEETING);
    movement.add(action(4, "Police", ActionStatus.NOT_STARTED), MEETING);
    movement.add(action(5, "Police", ActionStatus.REOPENED), MEETING);
    movement.finish();
    assertThat(counts(movement, Dimension.AGENCY, "Police")).containsExactly(3, 1, 1, 1, 1, 3);
  }

  @Test
  void anActionThatChangedHandsLeavesOneAgencyAndIsNewToTheOther() {
    PlanMovement movement = PlanMovement.since(List.of(Earlier.of(open(1, "CCG"))));
    movement.add(open(1, "ICB"), MEETING);
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(1, 0, 0, 0, 0, 1);
    assertThat(counts(movement, Dimension.AGENCY, "CCG")).containsExactly(1, 0, 0, 0, 1, 0);
    assertThat(counts(movement, Dimension.AGENCY, "ICB")).containsExactly(0, 1, 0, 0, 0, 1);
  }

  @Test
  void anActionThatIsGoneFromThePlanIsNamedAndCountsAsWithdrawn() {
    PlanMovement movement =
        PlanMovement.since(List.of(Earlier.of(open(1, "Police")), Earlier.of(open(2, "Police"))));
    movement.add(open(2, "Police"), MEETING);
    assertThat(movement.finish()).isEmpty();
    assertThat(movement.gone().map(gone -> gone.earlier().id().printed()))
        .containsExactly("Mary 1");
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(2, 0, 0, 0, 1, 1);
  }

  @Test
  void anActionOfTheSameWordsUnderAnotherNumberIsTheSameAction() {
    PlanMovement movement = PlanMovement.since(List.of(Earlier.of(open(1, "Police"))));
    movement.add(numbered(9, "action 1"), MEETING);
    movement.add(numbered(8, "another"), MEETING);
    assertThat(movement.finish())
        .extracting(moved -> moved.now().id().printed())
        .containsExactly("Mary 9");
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(1, 1, 0, 0, 0, 2);
  }

  @Test
  void anActionOfNearlyTheSameWordsUnderAnotherNumberIsAskedAboutAndNotMerged() {
    String words = "run a course of one day for all sergeants";
    PlanMovement movement = PlanMovement.since(List.of(Earlier.of(numbered(1, words))));
    movement.add(numbered(9, words.replace("one", "two")), MEETING);
    movement.add(numbered(8, "write a guide"), MEETING);
    assertThat(movement.finish()).isEmpty();
    Followed moved = movement.gone().findFirst().orElseThrow();
    assertThat(moved.now()).isEmpty();
    assertThat(movement.alike(moved.earlier()).orElseThrow().id().printed()).isEqualTo("Mary 9");
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(1, 2, 0, 0, 1, 2);
  }

  @Test
  void ofTwoActionsThatAreAsNearNeitherIsNamed() {
    String words = "run a course of one day for all sergeants";
    PlanMovement movement = PlanMovement.since(List.of(Earlier.of(numbered(1, words))));
    movement.add(numbered(8, words.replace("one", "two")), MEETING);
    movement.add(numbered(9, words.replace("one", "six")), MEETING);
    movement.finish();
    Followed moved = movement.gone().findFirst().orElseThrow();
    assertThat(movement.alike(moved.earlier())).isEmpty();
  }

  @Test
  void anActionRewordedUnderItsNumberIsTheSame() {
    PlanMovement movement = PlanMovement.since(List.of(Earlier.of(open(1, "Police"))));
    movement.add(numbered(1, "something else"), MEETING);
    assertThat(movement.finish()).extracting(Met::sameWords).containsExactly(false);
    assertThat(movement.gone()).isEmpty();
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(1, 0, 0, 0, 0, 1);
  }

  @Test
  void anActionPutInBeforeTheOthersDoesNotTakeTheirPlaces() {
    Action first = numbered(1, "run a course");
    PlanMovement movement =
        PlanMovement.since(
            List.of(Earlier.of(first)), List.of(Stood.of(first, MEETING), closed(2, "write")));
    movement.add(numbered(1, "ask every school"), MEETING);
    movement.add(numbered(2, "run a course"), MEETING);
    movement.add(done(3, "write"), MEETING);
    assertThat(movement.finish())
        .extracting(met -> met.now().id().number() + " " + met.before().orElseThrow())
        .containsExactlyInAnyOrder("2 IN_PROGRESS", "3 COMPLETED");
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(1, 1, 0, 0, 0, 2);
  }

  @Test
  void whatWasClosedAndIsOutstandingIsReopenedWhateverThePlanCallsIt() {
    PlanMovement movement = PlanMovement.since(List.of(), List.of(closed(1, "write")));
    Met met = movement.add(numbered(1, "write"), MEETING).orElseThrow();
    assertThat(met.before()).contains(ActionStatus.COMPLETED);
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(0, 0, 1, 0, 0, 1);
  }

  @Test
  void aNumberUsedAgainForOtherWordsIsNewAndNotReopened() {
    PlanMovement movement = PlanMovement.since(List.of(), List.of(closed(1, "write")));
    movement.add(numbered(1, "something else"), MEETING);
    assertThat(movement.finish()).extracting(Met::sameWords).containsExactly(false);
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(0, 1, 0, 0, 0, 1);
  }

  @Test
  void aClosedActionThatIsGoneIsToldByItsRow() {
    PlanMovement movement =
        PlanMovement.since(List.of(), List.of(closed(1, "write"), closed(2, "read")));
    movement.add(done(2, "read"), MEETING);
    movement.finish();
    assertThat(movement.closedAndGone()).containsExactly(5);
  }

  @Test
  void aGroupCountsUnderItselfAndUnderEachOfItsMembersAndOnceInTotal() {
    PlanMovement movement = PlanMovement.since(List.of());
    movement.add(
        led(1, new Owners(List.of("All"), List.of("A", "B"), List.of(), List.of())), MEETING);
    for (String agency : List.of("All", "A", "B")) {
      assertThat(counts(movement, Dimension.AGENCY, agency)).containsExactly(0, 1, 0, 0, 0, 1);
    }
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(0, 1, 0, 0, 0, 1);
  }

  @Test
  void aFirstPaperTakesThePlansOwnMark() {
    PlanMovement movement = PlanMovement.ofFirstPaper();
    movement.add(marked(1, ActionStatus.COMPLETED, true), MEETING);
    movement.add(marked(2, ActionStatus.IN_PROGRESS, true), MEETING);
    movement.add(marked(3, ActionStatus.IN_PROGRESS, false), MEETING);
    assertThat(counts(movement, Dimension.TOTAL, "")).containsExactly(2, 1, 0, 1, 0, 2);
  }

  @RepeatedTest(100)
  void theMovementAlwaysReconciles(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Earlier> last = new ArrayList<>();
    List<Action> now = new ArrayList<>();
    for (int number = 1; number <= 60; number++) {
      if (random.nextInt(3) > 0) {
        last.add(Earlier.of(open(number, agency(random))));
      }
      ActionStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
      now.add(action(number, agency(random), status));
    }
    PlanMovement movement = PlanMovement.since(last);
    now.stream()
        .filter(action -> random.nextInt(10) > 0)
        .forEach(action -> movement.add(action, MEETING));
    movement.finish();
    for (Dimension dimension : Dimension.values()) {
      movement.names(dimension).forEach(name -> reconciles(counts(movement, dimension, name)));
    }
  }

  private static void reconciles(List<Integer> counts) {
    assertThat(counts.get(0) + counts.get(1) + counts.get(2) - counts.get(3) - counts.get(4))
        .isEqualTo(counts.get(5));
  }

  private static String agency(Random random) {
    return List.of("Police", "CCG", "Probation").get(random.nextInt(3));
  }

  private static List<Integer> counts(PlanMovement movement, Dimension dimension, String name) {
    List<Integer> counts = new ArrayList<>();
    for (Change change : Change.values()) {
      counts.add(movement.places(new PlanMovement.Key(dimension, name, change)).size());
    }
    return counts;
  }

  private static Action open(int number, String lead) {
    return action(number, lead, ActionStatus.IN_PROGRESS);
  }

  private static Action action(int number, String lead, ActionStatus status) {
    return action(
        number,
        lead,
        new Standing(status, "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Action marked(int number, ActionStatus status, boolean lastReport) {
    return action(
        number,
        "Police",
        new Standing(status, "", Optional.empty(), Optional.empty(), Optional.of(lastReport)));
  }

  private static Action numbered(int number, String words) {
    Action action = open(number, "Police");
    return new Action(
        action.id(),
        action.place(),
        new Wording("r", words, ""),
        action.scope(),
        action.leads(),
        action.target(),
        action.standing());
  }

  private static Action done(int number, String words) {
    Action action = numbered(number, words);
    return new Action(
        action.id(),
        action.place(),
        action.wording(),
        action.scope(),
        action.owners(),
        action.target(),
        marked(number, ActionStatus.COMPLETED, false).standing());
  }

  private static Stood closed(int number, String words) {
    return Stood.of(done(number, words), MEETING);
  }

  private static Action led(int number, Owners owners) {
    Action action = open(number, "Police");
    return new Action(
        action.id(),
        action.place(),
        action.wording(),
        action.scope(),
        owners,
        action.target(),
        action.standing());
  }

  private static Action action(int number, String lead, Standing standing) {
    return new Action(
        new ActionId("Mary", "", Integer.toString(number)),
        new SourceCell("plan.xlsx", "Plan", number + 4, 0),
        new Wording("r", "action " + number, ""),
        Scope.SINGLE_AGENCY,
        List.of(lead),
        TargetDate.NONE,
        standing);
  }
}
