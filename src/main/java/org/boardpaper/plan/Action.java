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
 * @param owners who leads and who helps
 * @param target by when
 * @param standing how it stands
 */
public record Action(
    ActionId id,
    SourceCell place,
    Wording wording,
    Scope scope,
    Owners owners,
    TargetDate target,
    Standing standing) {
  /** An action of which only the leading agencies are known. */
  public Action(
      ActionId id,
      SourceCell place,
      Wording wording,
      Scope scope,
      List<String> leads,
      TargetDate target,
      Standing standing) {
    this(id, place, wording, scope, Owners.leading(leads), target, standing);
  }

  /** The same without its words. */
  Action withoutWords() {
    return new Action(id, place, new Wording("", "", ""), scope, owners, target, standing);
  }

  /** Names of the leading agencies, each once. */
  public List<String> leads() {
    return owners.leads();
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

  /** Whether it was done by the end of a day. */
  public boolean isDoneOn(LocalDate day) {
    return standing.status().isDone() && !isOutstandingOn(day);
  }

  /** Whether it was done by the end of a day and its follow-up should have been made by then. */
  public boolean isFollowUpOverdueOn(LocalDate day) {
    return isDoneOn(day) && standing.followUp().isOverdueOn(day);
  }

  /**
   * Whether it was done by the end of a day and its follow-up is to be made on it or in the {@value
   * FollowUp#MONTHS_AHEAD} months after it.
   */
  public boolean isFollowUpDueFrom(LocalDate day) {
    return isDoneOn(day) && standing.followUp().isDueFrom(day);
  }

  /** Whether it was done by the end of a day and somebody had looked at its effect by then. */
  public boolean isFollowedUpBy(LocalDate day) {
    return isDoneOn(day) && standing.followUp().isMadeBy(day);
  }

  /** Whether it was followed up by the end of a day and this was found. */
  public boolean wasFoundBy(LocalDate day, Impact impact) {
    return isFollowedUpBy(day) && standing.followUp().impact().orElse(Impact.NOT_KNOWN) == impact;
  }
}
