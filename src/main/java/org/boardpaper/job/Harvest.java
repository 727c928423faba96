package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Finding;

/**
 * What is kept of the records of one source.
 *
 * @param <T> the record
 */
interface Harvest<T> {
  /** Forgets what an earlier, interrupted reading kept. */
  void begin();

  /** Takes the next records, in the order of the source, within the transaction of their chunk. */
  void take(List<T> records);

  /**
   * Keeps what is known once all records were taken.
   *
   * @return what there is to say of them as a whole
   */
  List<Finding> end();

  /** Whether a finding of a row says more than what is wrong with another source already. */
  default boolean isWorthSaying(Finding finding) {
    return true;
  }
}
