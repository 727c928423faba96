package org.boardpaper.paper.board;

import java.util.List;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.review.Caseload;

/**
 * What was counted and worked out for a meeting.
 *
 * @param period the days that the paper stands between
 * @param plan the plan counted at the period's day, and its movement since the last paper
 * @param account the account of the period's financial year
 * @param cases all cases, beside what was expected of them
 * @param scenarios worked out, in the order of the settings
 * @param payers names in ledger order
 * @param figures all figures by id
 */
public record BoardFacts(
    Period period,
    PlanCounts plan,
    YearAccount account,
    Caseload cases,
    List<ScenarioResult> scenarios,
    List<String> payers,
    Figures figures) {
  /** Copies the lists. */
  public BoardFacts {
    scenarios = List.copyOf(scenarios);
    payers = List.copyOf(payers);
  }
}
