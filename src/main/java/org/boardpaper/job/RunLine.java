package org.boardpaper.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Severity;
import org.boardpaper.store.BatchTables.Execution;
import org.boardpaper.store.Run;

/** A run in the list of runs. */
public final class RunLine {
  private final Run run;
  private final Optional<Execution> last;
  private final Map<Severity, Long> findings;

  RunLine(Run run, Optional<Execution> last, Map<Severity, Long> findings) {
    this.run = run;
    this.last = last;
    this.findings = findings;
  }

  /** Its number. */
  public int number() {
    return run.number();
  }

  /** The partnership's short name. */
  public String partnership() {
    return run.instruction().partnership();
  }

  /** The meeting that it is for. */
  public LocalDate meeting() {
    return run.instruction().meeting();
  }

  /** The day at whose end all is counted. */
  public LocalDate asOf() {
    return run.instruction().asOf();
  }

  /** The time whose knowledge it goes by, where that is not the present. */
  public Optional<Instant> asKnown() {
    return run.instruction().back().asKnown();
  }

  /** How it stands. */
  public Ending ending() {
    return last.map(execution -> Ending.of(execution, findings)).orElse(Ending.INTERRUPTED);
  }

  /** When it was last started, in the machine's time zone; absent where it never was. */
  public Optional<LocalDateTime> started() {
    return last.flatMap(Execution::started);
  }

  /** How long it took from then on; absent where its process ended in the middle of it. */
  public Optional<Duration> took() {
    return ending() == Ending.INTERRUPTED
        ? Optional.empty()
        : last.flatMap(Execution::ended)
            .flatMap(end -> started().map(start -> Duration.between(start, end)));
  }

  /** Number of findings by severity. */
  public Map<Severity, Long> findings() {
    return findings;
  }
}
