package org.boardpaper.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Severity;
import org.boardpaper.store.BatchTables.Execution;
import org.boardpaper.store.Origin;
import org.boardpaper.store.Run;

/** A run in the list of runs. */
public final class RunLine {
  private final Run run;
  private final Optional<Execution> last;
  private final Map<Severity, Long> findings;
  private final Optional<Origin> origin;

  RunLine(
      Run run, Optional<Execution> last, Map<Severity, Long> findings, Optional<Origin> origin) {
    this.run = run;
    this.last = last;
    this.findings = findings;
    this.origin = origin;
  }

  /** Its number. */
  public int number() {
    return run.number();
  }

  /** The partnership's short name. */
  public String partnership() {
    return run.instruction().partnership();
  }

  /** What was done: the name of the job. */
  public String job() {
    String job = run.instruction().job();
    return Order.Kind.ofJob(job).map(Order.Kind::word).orElse(job);
  }

  /** Who asked for it: {@code "anna on office-pc"}; empty where it was not noted. */
  public String askedBy() {
    return origin.map(asked -> asked.by().who() + " on " + asked.by().host()).orElse("");
  }

  /** The period of the schedule that it was run for; empty where a person asked for it. */
  public Optional<String> period() {
    return origin.flatMap(Origin::period);
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

  /** The scenarios that it is limited to; none for all. */
  public List<String> scenarios() {
    return run.instruction().scenarios();
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
