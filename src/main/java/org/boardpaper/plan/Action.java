package org.boardpaper.plan;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.basics.SourceCell;

/**
 * One action of the master action plan.
 *
 * @param id what makes it the same action in the next file
 * @param place the row it was read from
 * @param wording its words
 * @param scope whether one agency acts alone
 * @param leads names of the leading agencies, each once, in the order written; a name that the
 *     settings do not know is kept as written
 * @param target by when
 * @param standing how it stands
 */
public record Action(
    ActionId id,
    SourceCell place,
    Wording wording,
    Scope scope,
    List<String> leads,
    TargetDate target,
    Standing standing) {
  /** Copies the list. */
  public Action {
    leads = List.copyOf(leads);
  }

  /**
   * Whether it was still to be done at the end of a day: its status is open, or it was completed
   * only after that day. A typed status wins over a typed date: the two contradicting one another
   * is a finding, not a correction.
   */
  public boolean isOutstandingOn(LocalDate day) {
    return standing.status().isOpen()
        || (standing.status().isDone()
            && standing.completed().filter(done -> done.isAfter(day)).isPresent());
  }

  /** Whether it is outstanding on a day and its target date has passed. */
  public boolean isOverdueOn(LocalDate day) {
    return isOutstandingOn(day) && target.isBefore(day);
  }
}
