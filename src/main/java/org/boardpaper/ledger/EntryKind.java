package org.boardpaper.ledger;

import java.util.Locale;

/**
 * What a line of the funding ledger is. Amounts are written without a sign: the kind says the
 * direction.
 */
public enum EntryKind {
  /** The pot on the first day of the year, as stated. */
  BROUGHT_FORWARD,
  /** The pot on the last day of the year, as stated: checked against the computed one. */
  CARRIED_FORWARD,
  /** What a payer agreed to contribute for the year. */
  CONTRIBUTION_AGREED,
  /** Cash received from a payer for the year of the line. */
  CONTRIBUTION_RECEIVED,
  /** Cash received in the year of the line for a later year. */
  RECEIVED_IN_ADVANCE,
  /** Agreed, and not called on this year. */
  NOT_DRAWN,
  /** Agreed, and let off for good. */
  WAIVED,
  /** Cash given back to a payer. */
  REFUNDED,
  /** Paid for the office that manages the reviews: fixed, never scaled with their number. */
  OFFICE_COST,
  /** Paid for independent chairs and authors. */
  CHAIR_AND_AUTHOR_COST,
  /** Paid once for something out of the common, such as a judicial review. */
  EXCEPTIONAL_COST,
  /** Time or rooms given without charge: never cash. */
  IN_KIND,
  /** Agreed office cost of the year: a budget. */
  OFFICE_AGREED,
  /** Office cost asked for, not yet agreed: a request. */
  OFFICE_REQUESTED,
  /** Agreed cost of chair and author for one review: a budget. */
  REVIEW_COST_AGREED;

  /** Whether a payer must be named. */
  public boolean needsPayer() {
    return switch (this) {
      case CONTRIBUTION_AGREED,
          CONTRIBUTION_RECEIVED,
          RECEIVED_IN_ADVANCE,
          NOT_DRAWN,
          WAIVED,
          REFUNDED ->
          true;
      case BROUGHT_FORWARD,
          CARRIED_FORWARD,
          OFFICE_COST,
          CHAIR_AND_AUTHOR_COST,
          EXCEPTIONAL_COST,
          IN_KIND,
          OFFICE_AGREED,
          OFFICE_REQUESTED,
          REVIEW_COST_AGREED ->
          false;
    };
  }

  /**
   * Whether it happens on a day, so that one dated later is not known yet. What is stated or agreed
   * for a year counts by its year, whenever it was written down.
   */
  public boolean happensOnADay() {
    return switch (this) {
      case CONTRIBUTION_RECEIVED,
          RECEIVED_IN_ADVANCE,
          REFUNDED,
          OFFICE_COST,
          CHAIR_AND_AUTHOR_COST,
          EXCEPTIONAL_COST,
          IN_KIND ->
          true;
      case BROUGHT_FORWARD,
          CARRIED_FORWARD,
          CONTRIBUTION_AGREED,
          NOT_DRAWN,
          WAIVED,
          OFFICE_AGREED,
          OFFICE_REQUESTED,
          REVIEW_COST_AGREED ->
          false;
    };
  }

  /** Whether one line a year, or a year and payer, says all there is to say. */
  public boolean isStatedOnce() {
    return switch (this) {
      case BROUGHT_FORWARD,
          CARRIED_FORWARD,
          CONTRIBUTION_AGREED,
          OFFICE_AGREED,
          OFFICE_REQUESTED,
          REVIEW_COST_AGREED ->
          true;
      case CONTRIBUTION_RECEIVED,
          RECEIVED_IN_ADVANCE,
          NOT_DRAWN,
          WAIVED,
          REFUNDED,
          OFFICE_COST,
          CHAIR_AND_AUTHOR_COST,
          EXCEPTIONAL_COST,
          IN_KIND ->
          false;
    };
  }

  /**
   * Whether it adds to what the pot has or is promised. What is not drawn or waived takes away from
   * a promise; a budget and what is given in kind stand with the costs.
   */
  public boolean addsToThePot() {
    return switch (this) {
      case BROUGHT_FORWARD,
          CARRIED_FORWARD,
          CONTRIBUTION_AGREED,
          CONTRIBUTION_RECEIVED,
          RECEIVED_IN_ADVANCE ->
          true;
      case NOT_DRAWN,
          WAIVED,
          REFUNDED,
          OFFICE_COST,
          CHAIR_AND_AUTHOR_COST,
          EXCEPTIONAL_COST,
          IN_KIND,
          OFFICE_AGREED,
          OFFICE_REQUESTED,
          REVIEW_COST_AGREED ->
          false;
    };
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
