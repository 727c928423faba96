package org.boardpaper.job;

import java.util.List;
import org.boardpaper.schedule.Owed;

/**
 * What became of all that was due for a partnership.
 *
 * @param partnership its short name
 * @param left what is still owed, oldest first
 * @param endings how the runs ended that were carried out, in order
 * @param letters how it went with letters
 */
public record DueReport(
    String partnership, List<Owed> left, List<Ending> endings, Letters letters) {
  /**
   * How it went with letters.
   *
   * @param trouble whether one was not sent, or may not have been
   * @param lackedAddress whether somebody should get one and has no address
   */
  public record Letters(boolean trouble, boolean lackedAddress) {}
}
