package org.boardpaper.job;

import java.util.Optional;
import java.util.function.Supplier;
import org.boardpaper.intake.Outcome;
import org.boardpaper.intake.SourceReader;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads an archived source from its first row. It keeps no position: a step that was interrupted
 * starts the source again.
 */
class SourceLines<T> implements ItemStreamReader<SourceLine<T>> {
  private final Supplier<SourceReader<T>> source;
  private @Nullable SourceReader<T> reader;
  private boolean ended;

  SourceLines(Supplier<SourceReader<T>> source) {
    this.source = source;
  }

  @Override
  public void open(ExecutionContext context) {
    reader = source.get();
    ended = false;
  }

  @Override
  public @Nullable SourceLine<T> read() {
    if (reader == null) {
      throw new IllegalStateException("not open");
    }
    if (ended) {
      return null;
    }
    Optional<Outcome<T>> next = reader.next();
    ended = next.isEmpty();
    return ended ? new SourceLine.End<>(reader.findings()) : new SourceLine.Row<>(next.get());
  }

  @Override
  public void close() {
    if (reader != null) {
      reader.close();
      reader = null;
    }
  }
}
