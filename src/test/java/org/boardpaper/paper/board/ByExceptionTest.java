package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Block;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.plan.Scope;
import org.junit.jupiter.api.Test;

class ByExceptionTest {
  private final PlanTallies plan = new PlanTallies();
  private int row = 1;

  @Test
  void anAgencyIsNamedWithWhatNeedsAttentionInWords() {
    count(Dimension.SINGLE_AGENCY_LEAD, "Police", Measure.ACTIONS, 9);
    count(Dimension.SINGLE_AGENCY_LEAD, "Police", Measure.AWAITING_CONFIRMATION, 2);
    count(Dimension.SINGLE_AGENCY_LEAD, "Police", Measure.OVERDUE, 1);
    assertThat(lines(Scope.SINGLE_AGENCY))
        .containsExactly("Police: 2 awaiting confirmation, 1 overdue");
  }

  @Test
  void anAgencyWithoutExceptionsIsNotNamed() {
    count(Dimension.SINGLE_AGENCY_LEAD, "Probation", Measure.ACTIONS, 4);
    count(Dimension.SINGLE_AGENCY_LEAD, "Probation", Measure.OUTSTANDING, 4);
    assertThat(lines(Scope.SINGLE_AGENCY))
        .containsExactly("No single-agency action awaits confirmation, is blocked or is overdue.");
  }

  @Test
  void actionsOfSeveralAgenciesStandApart() {
    count(Dimension.SINGLE_AGENCY_LEAD, "Police", Measure.ACTIONS, 1);
    count(Dimension.SINGLE_AGENCY_LEAD, "Police", Measure.OVERDUE, 1);
    count(Dimension.MULTI_AGENCY_LEAD, "Delivery Group", Measure.ACTIONS, 1);
    count(Dimension.MULTI_AGENCY_LEAD, "Delivery Group", Measure.BLOCKED, 1);
    assertThat(lines(Scope.MULTI_AGENCY)).containsExactly("Delivery Group: 1 blocked");
  }

  @Test
  void ofMoreThanThirtyAgenciesThoseWithTheMostExceptionsAreNamed() {
    for (int number = 10; number < 50; number++) {
      count(Dimension.SINGLE_AGENCY_LEAD, "Agency " + number, Measure.ACTIONS, number);
      count(Dimension.SINGLE_AGENCY_LEAD, "Agency " + number, Measure.OVERDUE, number);
    }
    assertThat(lines(Scope.SINGLE_AGENCY))
        .hasSize(31)
        .startsWith("Agency 20: 20 overdue")
        .endsWith("Agency 49: 49 overdue", "Further agencies: 10, all in Appendix 1");
  }

  private void count(Dimension dimension, String agency, Measure measure, int times) {
    for (int time = 0; time < times; time++) {
      plan.count(
          new PlanTallies.Key(dimension, agency, measure), SourceCell.line("plan.csv", row++));
    }
  }

  private List<String> lines(Scope scope) {
    return new ByException(plan).of(scope).items().stream().map(Block.Point::text).toList();
  }
}
