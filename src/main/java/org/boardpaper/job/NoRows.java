package org.boardpaper.job;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.Outcome;
import org.boardpaper.intake.SourceReader;

/** Stands for a source that is not there: that it is missing was said when files were archived. */
final class NoRows<T> implements SourceReader<T> {
  @Override
  public Optional<Outcome<T>> next() {
    return Optional.empty();
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public void close() {
    // nothing was opened
  }
}
