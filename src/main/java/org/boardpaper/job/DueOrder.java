package org.boardpaper.job;

import java.nio.file.Path;
import java.util.Optional;
import org.boardpaper.schedule.Owed;

/**
 * For whom whatever is due is to be done.
 *
 * @param workspace the partnership's folder
 * @param papers where papers are put
 * @param reports a folder with designs and wording in place of the built-in ones
 */
public record DueOrder(Path workspace, Path papers, Optional<Path> reports) {
  /** The order of one kind for what is owed, as of its own date. */
  Order order(Order.Kind kind, Owed owed) {
    return new Order(
        kind, workspace, Optional.of(owed.meeting()), Optional.of(owed.asOf()), papers, reports);
  }

  /** The order of one kind for the quarter that is owed. */
  Order round(Order.Kind kind, Owed owed) {
    return Order.ofRound(kind, workspace, owed.period(), new Order.Places(papers, reports));
  }
}
