package org.boardpaper.forecast.contribution;

/** A rule cannot share an amount among these payers. The message says why, in plain words. */
public final class CannotShare extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  CannotShare(String why) {
    super(why);
  }
}
