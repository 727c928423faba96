package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.intake.Outcome;
import org.boardpaper.store.Findings;
import org.boardpaper.store.RowCount;
import org.boardpaper.store.RowCounts;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes what became of the rows of one source: findings and records in the transaction of their
 * chunk, sums and counts in that of the last one. Of a source with errors nothing is said as a
 * whole: what its refused rows would have changed is not known.
 */
class OutcomeWriter<T> implements ItemWriter<SourceLine<T>>, StepExecutionListener {
  private final SourceRole source;
  private final Findings findings;
  private final RowCounts counts;
  private final Harvest<T> harvest;
  private int run;
  private String step = "";
  private long read;
  private long accepted;
  private long rejected;
  private long setAside;
  private boolean isSound = true;

  OutcomeWriter(SourceRole source, Findings findings, RowCounts counts, Harvest<T> harvest) {
    this.source = source;
    this.findings = findings;
    this.counts = counts;
    this.harvest = harvest;
  }

  /** Forgets all that this step wrote before it was interrupted. */
  @Override
  public void beforeStep(StepExecution execution) {
    run = Steps.run(execution);
    step = execution.getStepName();
    findings.forget(run, step);
    counts.forget(run, source.id());
    harvest.begin();
  }

  @Override
  public void write(Chunk<? extends SourceLine<T>> chunk) {
    List<T> records = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    boolean ended = false;
    for (SourceLine<T> line : chunk) {
      if (line instanceof SourceLine.Row<T> row) {
        count(row.outcome());
        row.outcome().value().ifPresent(records::add);
        found.addAll(row.outcome().findings());
      } else if (line instanceof SourceLine.End<T> end) {
        found.addAll(end.findings());
        ended = true;
      }
    }
    keep(found);
    harvest.take(records);
    if (ended) {
      List<Finding> ofTheWhole = harvest.end();
      findings.keep(run, step, isSound ? ofTheWhole : List.of());
      keepCounts();
    }
  }

  /** A source that need not be there and holds nothing is not counted. */
  private void keepCounts() {
    if (source.isRequired() || read > 0) {
      counts.keep(run, new RowCount(source.id(), read, accepted, rejected, setAside));
    }
  }

  private void keep(List<Finding> found) {
    isSound &= found.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    findings.keep(run, step, found.stream().filter(harvest::isWorthSaying).toList());
  }

  private void count(Outcome<T> outcome) {
    read++;
    if (outcome.isAccepted()) {
      accepted++;
    } else if (outcome.isSetAside()) {
      setAside++;
    } else {
      rejected++;
    }
  }
}
