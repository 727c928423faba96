package org.boardpaper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.junit.jupiter.api.Test;

class ImpactCountsTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);
  private static final LocalDate DONE = LocalDate.of(2015, 6, 30);

  private final PlanTallies tallies = new PlanTallies();

  @Test
  void aFollowUpIsOverdueTheDayAfterItsDateAndDueForThreeMonthsFromTheDay() {
    add("1", due("2016-06-07"));
    add("2", due("2016-06-08"));
    add("3", due("2016-09-08"));
    add("4", due("2016-09-09"));
    assertThat(count(Measure.FOLLOW_UP_OVERDUE)).isEqualTo(1);
    assertThat(count(Measure.FOLLOW_UP_DUE)).isEqualTo(2);
    assertThat(count(Measure.COMPLETED)).isEqualTo(4);
  }

  @Test
  void whatIsFollowedUpIsNeitherDueNorOverdueAndCountsByWhatWasFound() {
    add("1", found("2016-05-12", Impact.PARTLY));
    add("2", found("2016-06-08", Impact.EMBEDDED));
    add("3", found("2016-06-09", Impact.EMBEDDED));
    assertThat(count(Measure.FOLLOWED_UP)).isEqualTo(2);
    assertThat(count(Measure.PARTLY)).isEqualTo(1);
    assertThat(count(Measure.EMBEDDED)).isEqualTo(1);
    assertThat(count(Measure.FOLLOW_UP_OVERDUE)).isEqualTo(1);
  }

  @Test
  void anActionThatIsNotDoneByTheDayHasNoFollowUp() {
    tallies.add(action("1", ActionStatus.IN_PROGRESS, due("2016-01-01")), MEETING);
    tallies.add(action("2", ActionStatus.VERIFIED, due("2016-01-01")), DONE.minusDays(1));
    assertThat(count(Measure.FOLLOW_UP_OVERDUE)).isZero();
    assertThat(count(Measure.VERIFIED)).isZero();
  }

  @Test
  void partsAndSeveralAddresseesDoNotMultiplyARecommendation() {
    for (String number : List.of("3", "3a", "3b", "4")) {
      add(number, FollowUp.NONE);
    }
    assertThat(count(Measure.RECOMMENDATIONS)).isEqualTo(2);
    assertThat(count(Measure.ACTIONS)).isEqualTo(4);
  }

  private int count(Measure measure) {
    return tallies.places(new PlanTallies.Key(Dimension.TOTAL, "", measure)).size();
  }

  private void add(String number, FollowUp followUp) {
    tallies.add(action(number, ActionStatus.COMPLETED, followUp), MEETING);
  }

  private static FollowUp due(String day) {
    Optional<LocalDate> due = Optional.of(LocalDate.parse(day));
    return new FollowUp(due, "", Optional.empty(), "", "", Optional.empty());
  }

  private static FollowUp found(String day, Impact impact) {
    Optional<LocalDate> due = Optional.of(LocalDate.of(2016, 1, 1));
    Optional<LocalDate> reviewed = Optional.of(LocalDate.parse(day));
    return new FollowUp(due, "", Optional.of(impact), "", "", reviewed);
  }

  private static Action action(String number, ActionStatus status, FollowUp followUp) {
    Optional<Boolean> unsaid = Optional.empty();
    return new Action(
        new ActionId("Mary", "", number),
        new SourceCell("plan.xlsx", "Plan", 7, 0),
        new Wording("r", "a", ""),
        Scope.MULTI_AGENCY,
        List.of("Police", "Probation"),
        TargetDate.NONE,
        new Standing(status, "", Optional.of(DONE), unsaid, unsaid, followUp));
  }
}
