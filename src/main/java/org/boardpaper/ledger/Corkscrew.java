package org.boardpaper.ledger;

import java.util.List;
import java.util.function.Predicate;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Sum;

/**
 * How one balance became another in a year: opening + what was added − what was taken = closing.
 *
 * @param year the year
 * @param opening the balance on the first day
 * @param movements what changed it, in the order of printing
 */
public record Corkscrew(FinancialYear year, Sum opening, List<Movement> movements) {
  /** Copies the list. */
  public Corkscrew {
    movements = List.copyOf(movements);
  }

  /**
   * What the entries of one kind do to a balance.
   *
   * @param kind of the entries
   * @param adds whether they add to the balance, else they take from it
   * @param sum what they add up to
   */
  public record Movement(EntryKind kind, boolean adds, Sum sum) {}

  /** What the entries of a kind add up to; nothing where the kind does not concern the balance. */
  public Sum of(EntryKind kind) {
    return sum(movement -> movement.kind() == kind);
  }

  /** All that was added. */
  public Sum added() {
    return sum(Movement::adds);
  }

  /** All that was taken. */
  public Sum taken() {
    return sum(movement -> !movement.adds());
  }

  /** The balance on the last day, as the entries leave it. */
  public Sum closing() {
    return opening.plus(added()).minus(taken());
  }

  private Sum sum(Predicate<Movement> wanted) {
    return movements.stream().filter(wanted).map(Movement::sum).reduce(Sum.NOTHING, Sum::plus);
  }
}
