package org.boardpaper.plan;

import java.time.LocalDate;

/**
 * How an action of a plan stood at a report, in a few bytes: enough to know it again, and to tell
 * whether it can have come from there to how it stands now.
 *
 * @param id the mark of its id
 * @param words the mark of its words
 * @param row the row that it stood on
 * @param status how it stood
 * @param outstanding whether it was outstanding at the end of the day of the report
 */
public record Stood(
    WordPrint id, WordPrint words, int row, ActionStatus status, boolean outstanding) {
  /** How an action stands at the end of a day. */
  public static Stood of(Action action, LocalDate day) {
    return new Stood(
        action.id().print(),
        Earlier.words(action.id().review(), Earlier.text(action.wording())),
        action.place().row(),
        action.standing().status(),
        action.isOutstandingOn(day));
  }
}
