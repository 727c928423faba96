package org.boardpaper.schedule;

import java.util.List;

/**
 * When an agency that has not answered is reminded.
 *
 * @param returnsDue the return is due so many days after the quarter's last
 * @param before so many days before that, each from 0
 * @param after so many days after it, each from 1
 */
public record Chase(int returnsDue, List<Integer> before, List<Integer> after) {
  /** Copies the lists. */
  public Chase {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
