package org.boardpaper.round;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.plan.ActionId;

/**
 * A request for more time, and what was decided. The decision is the partnership's: nothing but a
 * decision changes a target date.
 *
 * @param action for which action
 * @param agency who asks
 * @param quarter in which round, such as {@code 2016-Q1}
 * @param asked what is asked for
 * @param decision what was decided; absent while nothing was
 */
public record Extension(
    ActionId action, String agency, String quarter, Asking asked, Optional<Decision> decision) {

  /**
   * What is asked for.
   *
   * @param until the new date
   * @param reason why
   * @param target the target date then in force, as the plan said it
   */
  public record Asking(LocalDate until, String reason, String target) {}

  /**
   * What was decided.
   *
   * @param accepted whether more time is given
   * @param until to when; for a declined request the date that was asked for
   * @param reason why it was so decided
   * @param day when
   */
  public record Decision(boolean accepted, LocalDate until, String reason, LocalDate day) {
    /** {@code "accepted"} or {@code "declined"}. */
    public String word() {
      return accepted ? "accepted" : "declined";
    }
  }

  /** {@code "waiting for a decision"}, {@code "accepted"} or {@code "declined"}. */
  public String state() {
    return decision.map(Decision::word).orElse("waiting for a decision");
  }

  /**
   * Whether it gives a plan another target date: it was accepted, and the plan's date is still the
   * one that was in force when it was asked for.
   */
  public boolean changes(PlanRow now) {
    String target = now.value(Field.NEW_DATE);
    return decision
        .filter(Decision::accepted)
        .filter(given -> !target.equals(given.until().toString()))
        .filter(given -> Texts.same(target, asked.target()))
        .isPresent();
  }
}
