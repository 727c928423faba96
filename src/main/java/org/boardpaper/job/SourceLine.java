package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.Outcome;

/**
 * What a source is read as: its rows, and then its end. The end is an item too, so that what is
 * known only then is written in the transaction of the last rows.
 *
 * @param <T> the record that a row becomes
 */
sealed interface SourceLine<T> {
  /** What became of a row. */
  record Row<T>(Outcome<T> outcome) implements SourceLine<T> {}

  /** The end of the source, with what there is to say of the whole. */
  record End<T>(List<Finding> findings) implements SourceLine<T> {}
}
