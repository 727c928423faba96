package org.boardpaper.ledger;

import java.util.Locale;

/**
 * What a line of the funding ledger is. Amounts are written without a sign: the kind says the
 * direction.
 */
public enum EntryKind {
  /** The pot on the first day of the year, as stated. */
  BROUGHT_FORWARD(Whose.THE_POTS, Direction.IN, Nature.STATED),
  /** The pot on the last day of the year, as stated: checked against the computed one. */
  CARRIED_FORWARD(Whose.THE_POTS, Direction.IN, Nature.STATED),
  /** What a payer agreed to contribute for the year. */
  CONTRIBUTION_AGREED(Whose.A_PAYERS, Direction.IN, Nature.STATED),
  /** Cash received from a payer for the year of the line. */
  CONTRIBUTION_RECEIVED(Whose.A_PAYERS, Direction.IN, Nature.EVENT),
  /** Cash received in the year of the line for a later year. */
  RECEIVED_IN_ADVANCE(Whose.A_PAYERS, Direction.IN, Nature.EVENT),
  /** Agreed, and not called on this year. */
  NOT_DRAWN(Whose.A_PAYERS, Direction.OUT, Nature.DECISION),
  /** Agreed, and let off for good. */
  WAIVED(Whose.A_PAYERS, Direction.OUT, Nature.DECISION),
  /** Cash given back to a payer. */
  REFUNDED(Whose.A_PAYERS, Direction.OUT, Nature.EVENT),
  /** Paid for the office that manages the reviews: fixed, never scaled with their number. */
  OFFICE_COST(Whose.THE_POTS, Direction.OUT, Nature.EVENT),
  /** Paid for independent chairs and authors. */
  CHAIR_AND_AUTHOR_COST(Whose.THE_POTS, Direction.OUT, Nature.EVENT),
  /** Paid once for something out of the common, such as a judicial review. */
  EXCEPTIONAL_COST(Whose.THE_POTS, Direction.OUT, Nature.EVENT),
  /** Time or rooms given without charge: never cash. */
  IN_KIND(Whose.THE_POTS, Direction.OUT, Nature.EVENT),
  /** Agreed office cost of the year: a budget. */
  OFFICE_AGREED(Whose.THE_POTS, Direction.OUT, Nature.STATED),
  /** Office cost asked for, not yet agreed: a request. */
  OFFICE_REQUESTED(Whose.THE_POTS, Direction.OUT, Nature.STATED),
  /** Agreed cost of chair and author for one review: a budget. */
  REVIEW_COST_AGREED(Whose.THE_POTS, Direction.OUT, Nature.STATED);

  private enum Whose {
    THE_POTS,
    A_PAYERS
  }

  private enum Direction {
    IN,
    OUT
  }

  private enum Nature {
    /** Said once for a year, or a year and payer. */
    STATED,
    /** Happens on a day, as often as it will. */
    EVENT,
    /** Taken for a year, as often as it will. */
    DECISION
  }

  private final Whose whose;
  private final Direction direction;
  private final Nature nature;

  EntryKind(Whose whose, Direction direction, Nature nature) {
    this.whose = whose;
    this.direction = direction;
    this.nature = nature;
  }

  /** Whether a payer must be named. */
  public boolean needsPayer() {
    return whose == Whose.A_PAYERS;
  }

  /**
   * Whether it happens on a day, so that one dated later is not known yet. What is stated or agreed
   * for a year counts by its year, whenever it was written down.
   */
  public boolean happensOnADay() {
    return nature == Nature.EVENT;
  }

  /** Whether one line a year, or a year and payer, says all there is to say. */
  public boolean isStatedOnce() {
    return nature == Nature.STATED;
  }

  /**
   * Whether it adds to what the pot has or is promised. What is not drawn or waived takes away from
   * a promise; a budget and what is given in kind stand with the costs.
   */
  public boolean addsToThePot() {
    return direction == Direction.IN;
  }

  /**
   * Whether an amount may stand against its direction: an entry that happened can be reversed by a
   * later one, and a pot can be overdrawn; an agreement cannot be negative.
   */
  public boolean mayBeNegative() {
    return happensOnADay() || this == BROUGHT_FORWARD || this == CARRIED_FORWARD;
  }

  /** The words a ledger uses for it: {@code "Received in advance"}. */
  public String words() {
    String lower = name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
