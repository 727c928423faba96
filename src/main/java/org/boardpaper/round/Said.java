package org.boardpaper.round;

import org.boardpaper.basics.SourceCell;

/**
 * What an answer cell says.
 *
 * @param place the cell
 * @param text its words; a day as {@code 2016-03-31}
 * @param problem why it cannot be understood; empty where it can
 */
public record Said(SourceCell place, String text, String problem) {
  /** An answer that is understood. */
  public static Said of(SourceCell place, String text) {
    return new Said(place, text, "");
  }
}
