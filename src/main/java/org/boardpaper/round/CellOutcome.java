package org.boardpaper.round;

import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.ActionId;

/**
 * What became of one returned cell.
 *
 * @param place the cell of the return
 * @param agency whose return
 * @param action the action that it answers; absent where the row is not recognised
 * @param field what it answers
 * @param was what the plan says
 * @param said the answer, as it would stand in the plan; as it was given where it is refused
 * @param ruling what becomes of it, and why
 */
public record CellOutcome(
    SourceCell place,
    String agency,
    Optional<ActionId> action,
    Field field,
    String was,
    String said,
    Ruling ruling) {
  /**
   * What becomes of a cell.
   *
   * @param verdict one of four
   * @param reason why; empty where nothing is to be explained
   */
  public record Ruling(Verdict verdict, String reason) {
    static final Ruling AS_SENT = new Ruling(Verdict.UNCHANGED, "");
    static final Ruling APPLIED = new Ruling(Verdict.APPLIED, "");

    static Ruling unchanged(String reason) {
      return new Ruling(Verdict.UNCHANGED, reason);
    }

    static Ruling refused(String reason) {
      return new Ruling(Verdict.REFUSED, reason);
    }

    static Ruling conflict(String reason) {
      return new Ruling(Verdict.CONFLICT, reason);
    }
  }

  /** What becomes of it. */
  public Verdict verdict() {
    return ruling.verdict();
  }

  CellOutcome with(Ruling other) {
    return new CellOutcome(place, agency, action, field, was, said, other);
  }

  boolean isOf(ActionId id, Field which) {
    return field == which && action.filter(id::equals).isPresent();
  }
}
