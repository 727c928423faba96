package org.boardpaper.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusChangesTest {
  /** A row for each status before, a column for each after: x allowed, . not, = no change. */
  private static final String TABLE =
      """
      NOT_STARTED           = x . x x x . x .
      IN_PROGRESS           . = x x x x . x .
      AWAITING_CONFIRMATION . x = x x x . x .
      BLOCKED               . x . = x . . x .
      EXTENSION_REQUESTED   . x . x = . . x .
      COMPLETED             . . . . . = x . x
      VERIFIED              . . . . . . = . x
      WITHDRAWN             . . . . . . . = x
      REOPENED              . x . x x x . x =
      """;

  @Test
  void everyPairOfStatusesIsDecidedAsTheTableSays() {
    List<String> rows = new ArrayList<>();
    for (ActionStatus from : ActionStatus.values()) {
      StringBuilder row = new StringBuilder("%-21s".formatted(from));
      for (ActionStatus to : ActionStatus.values()) {
        String allowed = StatusChanges.from(from).contains(to) ? " x" : " .";
        row.append(from == to && allowed.equals(" .") ? " =" : allowed);
      }
      rows.add(row.toString());
    }
    assertThat(rows).isEqualTo(TABLE.lines().toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusCanBeReachedAndLeft(ActionStatus status) {
    boolean reached =
        StatusChanges.mayLead(ActionStatus.NOT_STARTED, status)
            || StatusChanges.from(ActionStatus.VERIFIED).contains(status);
    assertThat(reached).isTrue();
    assertThat(StatusChanges.from(status)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PROGRESS, IN_PROGRESS, true",
    "NOT_STARTED, VERIFIED, true",
    "BLOCKED, COMPLETED, true",
    "IN_PROGRESS, REOPENED, true",
    "VERIFIED, REOPENED, true",
    "REOPENED, AWAITING_CONFIRMATION, true",
    "IN_PROGRESS, NOT_STARTED, false",
    "VERIFIED, NOT_STARTED, false",
    "VERIFIED, IN_PROGRESS, false",
    "VERIFIED, COMPLETED, false",
    "COMPLETED, WITHDRAWN, false",
    "WITHDRAWN, COMPLETED, false"
  })
  void betweenTwoReportsNothingIsReopenedUnseen(
      ActionStatus before, ActionStatus now, boolean may) {
    assertThat(StatusChanges.mayLead(before, now)).isEqualTo(may);
  }
}
