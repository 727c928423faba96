package org.boardpaper.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryKindTest {
  private static final String CASES =
      """
      BROUGHT_FORWARD, false
      CARRIED_FORWARD, false
      CONTRIBUTION_AGREED, false
      CONTRIBUTION_RECEIVED, true
      RECEIVED_IN_ADVANCE, true
      NOT_DRAWN, false
      WAIVED, false
      REFUNDED, true
      OFFICE_COST, true
      CHAIR_AND_AUTHOR_COST, true
      EXCEPTIONAL_COST, true
      IN_KIND, true
      OFFICE_AGREED, false
      OFFICE_REQUESTED, false
      REVIEW_COST_AGREED, false
      """;

  @ParameterizedTest
  @CsvSource(textBlock = CASES)
  void onlyWhatIsReceivedPaidOrGivenHappensOnADay(EntryKind kind, boolean happens) {
    assertThat(kind.happensOnADay()).isEqualTo(happens);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsInTheTable(EntryKind kind) {
    assertThat(CASES).contains(kind.name() + ", ");
  }
}
