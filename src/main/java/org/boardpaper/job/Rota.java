package org.boardpaper.job;

import java.time.LocalDate;
import java.util.List;
import org.boardpaper.intake.Unattended;
import org.boardpaper.schedule.CatchUp;
import org.boardpaper.schedule.Owed;
import org.boardpaper.store.PartnershipLocks.Held;

/** Does for a partnership whatever is due and was not done. */
final class Rota {
  private final RunBook book;
  private final Runner runner;
  private final StopOnSignal signal;
  private final Mailroom mailroom;
  private final FormLetters forms;
  private final WaitingList waiting;

  Rota(
      RunBook book,
      Runner runner,
      StopOnSignal signal,
      Mailroom mailroom,
      FormLetters forms,
      WaitingList waiting) {
    this.book = book;
    this.runner = runner;
    this.signal = signal;
    this.mailroom = mailroom;
    this.forms = forms;
    this.waiting = waiting;
  }

  /** All that is due by the end of a day, done or not, oldest first. */
  List<OwedLine> due(DueOrder order, LocalDate today) {
    return Timetable.settings(order.workspace()).schedule().dueBy(today).stream()
        .map(owed -> line(order, owed))
        .toList();
  }

  private OwedLine line(DueOrder order, Owed owed) {
    return new OwedLine(owed, book.best(Errands.instruction(order, owed), owed));
  }

  /**
   * Does what is due. The partnership is held from the first look to the last run, so that two
   * schedulers never do the same.
   */
  DueReport carryOut(DueOrder order, LocalDate today, DueWatch watch) {
    Unattended settings = Timetable.settings(order.workspace());
    Correspondence letters = new Correspondence(mailroom, order, settings);
    ScheduledRuns scheduled =
        new ScheduledRuns(order, book, runner, signal, new Telling(watch, letters));
    Held partnership = runner.hold(letters.partnership());
    try {
      List<Owed> left = CatchUp.run(settings.schedule().dueBy(today), scheduled);
      if (!signal.isStopping()) {
        forms.sendLatest(letters, order, watch);
        letters.remind(waiting.of(order.workspace()), today, watch);
        mailroom.doubtful(letters.partnership()).forEach(watch::says);
      }
      return new DueReport(
          letters.partnership(),
          left,
          scheduled.endings(),
          new DueReport.Letters(letters.hadTrouble(), letters.lackedAddress()));
    } finally {
      partnership.close();
    }
  }

  /** Passes on what is said, and tells of runs that were not done. */
  private record Telling(DueWatch watch, Correspondence letters) implements DueWatch {
    @Override
    public void begins(Owed owed) {
      watch.begins(owed);
    }

    @Override
    public void ended(Owed owed, RunReport report) {
      watch.ended(owed, report);
      if (!report.ending().isDone() && report.ending() != Ending.STOPPED) {
        letters.tellOfFailure(owed, report, watch);
      }
    }

    @Override
    public void says(String line) {
      watch.says(line);
    }
  }
}
