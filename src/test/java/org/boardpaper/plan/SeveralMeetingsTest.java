package org.boardpaper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.plan.PlanMovement.Change;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever becomes of a plan over a year of meetings, its counts hang together. */
class SeveralMeetingsTest {
  private static final List<LocalDate> MEETINGS =
      List.of(
          LocalDate.of(2016, 6, 8),
          LocalDate.of(2016, 9, 7),
          LocalDate.of(2016, 12, 7),
          LocalDate.of(2017, 3, 8));

  @RepeatedTest(100)
  void theMovementReconcilesAndClosesWithWhatIsOutstanding(RepetitionInfo seed) {
    RandomPlan plan = new RandomPlan(seed.getCurrentRepetition());
    Last last = new Last(List.of(), MEETINGS.get(0));
    for (LocalDate meeting : MEETINGS) {
      Counted counted = Counted.of(plan.shuffled(), last, meeting);
      for (Dimension dimension : Dimension.values()) {
        counted.movement().names(dimension).forEach(name -> counted.reconciles(dimension, name));
      }
      assertThat(counted.opening())
          .isEqualTo(last.outstanding().size())
          .isEqualTo(counted.followed().size());
      last = new Last(plan.rows(), meeting);
      plan.edit();
    }
  }

  @RepeatedTest(50)
  void theOrderOfRowsChangesNoCount(RepetitionInfo seed) {
    RandomPlan plan = new RandomPlan(seed.getCurrentRepetition());
    LocalDate june = MEETINGS.get(0);
    LocalDate september = MEETINGS.get(1);
    Last last = new Last(plan.rows(), june);
    plan.edit();
    Map<String, Integer> counts = Counted.of(plan.rows(), last, september).asMap();
    List<Action> turned = new ArrayList<>(last.plan());
    Collections.reverse(turned);
    assertThat(Counted.of(plan.shuffled(), new Last(turned, june), september).asMap())
        .isEqualTo(counts);
  }

  @RepeatedTest(50)
  void theSameContentAgainMovesNothing(RepetitionInfo seed) {
    RandomPlan plan = new RandomPlan(seed.getCurrentRepetition());
    LocalDate june = MEETINGS.get(0);
    Counted again = Counted.of(plan.shuffled(), new Last(plan.rows(), june), june);
    assertThat(again.total(Change.NEW)).isZero();
    assertThat(again.total(Change.REOPENED)).isZero();
    assertThat(again.total(Change.COMPLETED)).isZero();
    assertThat(again.total(Change.WITHDRAWN)).isZero();
    assertThat(again.followed()).noneMatch(Followed::hasSlipped);
    assertThat(again.followed()).noneMatch(Followed::isRenumbered);
  }

  @RepeatedTest(50)
  void theAgesTogetherAreWhatIsOutstanding(RepetitionInfo seed) {
    RandomPlan plan = new RandomPlan(seed.getCurrentRepetition());
    PlanTallies tallies =
        Counted.of(plan.rows(), new Last(List.of(), MEETINGS.get(0)), MEETINGS.get(2)).tallies();
    int ages = 0;
    for (AgeBand band : AgeBand.values()) {
      ages += tallies.places(new PlanTallies.Key(Dimension.TOTAL, "", Measure.of(band))).size();
    }
    PlanTallies.Key all = new PlanTallies.Key(Dimension.TOTAL, "", Measure.OUTSTANDING);
    assertThat(ages).isEqualTo(tallies.places(all).size());
  }

  private record Last(List<Action> plan, LocalDate day) {
    List<Earlier> outstanding() {
      return plan.stream().filter(action -> action.isOutstandingOn(day)).map(Earlier::of).toList();
    }

    List<Stood> standings() {
      return plan.stream().map(action -> Stood.of(action, day)).toList();
    }
  }

  private record Counted(PlanTallies tallies, PlanMovement movement, List<Followed> followed) {
    static Counted of(List<Action> plan, Last last, LocalDate day) {
      PlanTallies tallies = new PlanTallies();
      PlanMovement movement = PlanMovement.since(last.outstanding(), last.standings());
      List<Followed> followed = new ArrayList<>();
      for (Action action : plan) {
        tallies.add(action, day);
        movement.add(action, day).flatMap(Met::followed).ifPresent(followed::add);
      }
      movement.finish().forEach(met -> met.followed().ifPresent(followed::add));
      movement.gone().forEach(followed::add);
      return new Counted(tallies, movement, followed);
    }

    int opening() {
      return total(Change.OPENING);
    }

    int total(Change change) {
      return count(Dimension.TOTAL, "", change);
    }

    void reconciles(Dimension dimension, String name) {
      int closing = count(dimension, name, Change.CLOSING);
      PlanTallies.Key now = new PlanTallies.Key(dimension, name, Measure.OUTSTANDING);
      assertThat(tallies.places(now)).hasSize(closing);
      assertThat(
              count(dimension, name, Change.OPENING)
                  + count(dimension, name, Change.NEW)
                  + count(dimension, name, Change.REOPENED)
                  - count(dimension, name, Change.COMPLETED)
                  - count(dimension, name, Change.WITHDRAWN))
          .isEqualTo(closing);
    }

    Map<String, Integer> asMap() {
      Map<String, Integer> counts = new TreeMap<>();
      tallies.asMap().forEach((key, tally) -> counts.put(key.toString(), tally.sources().size()));
      movement.asMap().forEach((key, tally) -> counts.put(key.toString(), tally.sources().size()));
      for (Followed one : followed) {
        counts.merge(one.fate() + " " + one.hasSlipped(), 1, Integer::sum);
      }
      return counts;
    }

    private int count(Dimension dimension, String name, Change change) {
      return movement.places(new PlanMovement.Key(dimension, name, change)).size();
    }
  }
}
