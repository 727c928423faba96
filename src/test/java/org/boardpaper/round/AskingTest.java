package org.boardpaper.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Tenure;
import org.boardpaper.plan.ActionStatus;
import org.junit.jupiter.api.Test;

/** Who is asked about an action that a group leads. */
class AskingTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 30);
  private static final Agency POLICE = new Agency("Westshire Police", "police", List.of());
  private static final Agency PROBATION = new Agency("Probation", "", List.of());
  private static final List<String> BOTH = List.of("Probation", "Westshire Police");

  private static Agency group(List<String> members, Optional<String> email) {
    return new Agency(
        "All agencies", "group", List.of(), Map.of(), members, Tenure.UNLIMITED, email);
  }

  private static Agency there(String name, Tenure tenure) {
    return new Agency(name, "", List.of(), Map.of(), List.of(), tenure, Optional.empty());
  }

  private static Asking asking(List<Agency> known, String... leads) {
    Asking asking = new Asking(new Respondents(known, DAY), DAY);
    asking.add(Westshire.plan(ActionStatus.IN_PROGRESS, "Ongoing", "", leads));
    return asking;
  }

  private static List<String> agencies(Asking asking) {
    return asking.asked().stream().map(Asked::agency).toList();
  }

  @Test
  void eachMemberIsAskedAndTheGroupIsNot() {
    Asking asking =
        asking(List.of(POLICE, PROBATION, group(BOTH, Optional.empty())), "All agencies");
    assertThat(agencies(asking)).containsExactly("Probation", "Westshire Police");
    assertThat(asking.throughMembers()).containsExactly(Map.entry("All agencies", BOTH));
    assertThat(asking.notAsked()).isEmpty();
  }

  @Test
  void aGroupWithAnAddressIsAskedItself() {
    Agency group = group(BOTH, Optional.of("group@westshire.example"));
    Asking asking = asking(List.of(POLICE, PROBATION, group), "All agencies");
    assertThat(agencies(asking)).containsExactly("All agencies");
    assertThat(asking.throughMembers()).isEmpty();
    assertThat(asking.notAsked()).containsExactly("Probation", "Westshire Police");
  }

  @Test
  void aGroupOfNobodyKnownIsAskedItself() {
    Asking asking = asking(List.of(group(List.of(), Optional.empty())), "All agencies");
    assertThat(agencies(asking)).containsExactly("All agencies");
  }

  @Test
  void whoLeadsBesideItsGroupIsAskedOnce() {
    Asking asking =
        asking(
            List.of(POLICE, PROBATION, group(BOTH, Optional.empty())),
            "Westshire Police",
            "All agencies");
    assertThat(asking.asked()).extracting(asked -> asked.open().size()).containsExactly(1, 1);
  }

  @Test
  void aMemberThatHasEndedIsAskedThroughItsSuccessorAndOneThatHasNotBegunIsNot() {
    LocalDate last = LocalDate.of(2015, 6, 30);
    Tenure ended = new Tenure(Optional.empty(), Optional.of(last), Optional.of("Probation"));
    Tenure later = new Tenure(Optional.of(DAY.plusDays(1)), Optional.empty(), Optional.empty());
    Agency group = group(List.of("Trust", "Commission"), Optional.empty());
    Asking asking =
        asking(
            List.of(PROBATION, there("Trust", ended), there("Commission", later), group),
            "All agencies");
    assertThat(agencies(asking)).containsExactly("Probation");
  }
}
