package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.schedule.CatchUp;
import org.boardpaper.schedule.Owed;
import org.boardpaper.store.Holder;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Origin;
import org.boardpaper.store.Run;

/** What is owed to one partnership, as the runs of the store tell and the runner does it. */
final class ScheduledRuns implements CatchUp.Errands {
  private final DueOrder order;
  private final RunBook book;
  private final Runner runner;
  private final StopOnSignal signal;
  private final DueWatch watch;
  private final List<Ending> endings = new ArrayList<>();

  ScheduledRuns(DueOrder order, RunBook book, Runner runner, StopOnSignal signal, DueWatch watch) {
    this.order = order;
    this.book = book;
    this.runner = runner;
    this.signal = signal;
    this.watch = watch;
  }

  /** How each run ended, in order. */
  List<Ending> endings() {
    return List.copyOf(endings);
  }

  @Override
  public boolean isDone(Owed owed) {
    return book.isDone(Errands.instruction(order, owed), owed);
  }

  @Override
  public CatchUp.Outcome carryOut(Owed owed) {
    if (signal.isStopping()) {
      return CatchUp.Outcome.STOPPED;
    }
    watch.begins(owed);
    RunReport report = run(Errands.instruction(order, owed), owed);
    endings.add(report.ending());
    watch.ended(owed, report);
    if (report.ending() == Ending.STOPPED || signal.isStopping()) {
      return CatchUp.Outcome.STOPPED;
    }
    return Errands.isSettled(owed, report.ending())
        ? CatchUp.Outcome.DONE
        : CatchUp.Outcome.NOT_DONE;
  }

  /** What was cut short goes on; what failed or was refused begins anew, with the files of now. */
  private RunReport run(Instruction asked, Owed owed) {
    Optional<Run> cutShort = book.cutShort(asked, owed);
    return cutShort.isPresent()
        ? runner.goOn(cutShort.get())
        : runner.begin(asked, Origin.bySchedule(Holder.self(), owed.duty().word(), owed.period()));
  }
}
