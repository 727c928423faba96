package org.boardpaper.job;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.ChunkListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;

/** Tells whoever waits how the steps get on. */
class StepWatch implements StepExecutionListener {
  private final Progress progress;
  private Phase phase = Phase.ARCHIVE_SOURCES;

  StepWatch(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void beforeStep(StepExecution step) {
    phase = Phase.ofStep(step.getStepName());
    progress.begins(phase);
  }

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    progress.ends(phase, step.getStatus() == BatchStatus.COMPLETED);
    return null;
  }

  /** Tells of every chunk that was written. */
  ChunkListener<Object, Object> forRows() {
    return new ChunkListener<>() {
      @Override
      public void afterChunk(Chunk<Object> chunk) {
        long rows = chunk.getItems().stream().filter(SourceLine.Row.class::isInstance).count();
        progress.moves(phase, (int) rows);
      }
    };
  }
}
