package org.boardpaper.job;

import java.util.List;
import org.boardpaper.store.Holder;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Origin;
import org.boardpaper.store.PartnershipBusy;
import org.boardpaper.store.PartnershipLocks;
import org.boardpaper.store.PartnershipLocks.Held;
import org.boardpaper.store.Run;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Carries runs out, one at a time for each partnership. */
final class Runner {
  private final ObjectProvider<Launcher> launcher;
  private final Enrolment enrolment;
  private final RunHistory history;
  private final PartnershipLocks locks;

  Runner(
      ObjectProvider<Launcher> launcher,
      Enrolment enrolment,
      RunHistory history,
      PartnershipLocks locks) {
    this.launcher = launcher;
    this.enrolment = enrolment;
    this.history = history;
    this.locks = locks;
  }

  /**
   * Keeps every other process from working for a partnership until it is closed.
   *
   * @throws StoreUnavailable when another one works for it
   */
  Held hold(String partnership) {
    try {
      return locks.take(partnership);
    } catch (PartnershipBusy busy) {
      String who =
          busy.holder()
              .map(name -> busy.since().map(since -> HolderFile.words(name, since)).orElse(name))
              .map(words -> " (" + words + ")")
              .orElse("");
      throw new StoreUnavailable(
          "Another Boardpaper is at work for %s%s. Wait until it has finished."
              .formatted(partnership, who),
          busy);
    }
  }

  /** Begins a new run of what a person asked for. */
  RunReport begin(Instruction instruction) {
    return begin(instruction, Origin.byHand(Holder.self()));
  }

  /** Begins a new run. */
  RunReport begin(Instruction instruction, Origin origin) {
    Held lock = hold(instruction.partnership());
    try {
      launcher.getObject().recover(instruction.partnership());
      return launch(enrolment.enrol(instruction, origin));
    } finally {
      lock.close();
    }
  }

  /** Goes on with a run. */
  RunReport goOn(Run run) {
    Held lock = hold(run.instruction().partnership());
    try {
      launcher.getObject().recover(run.instruction().partnership());
      return launch(run);
    } finally {
      lock.close();
    }
  }

  private RunReport launch(Run run) {
    try {
      return history.report(run, launcher.getObject().launch(run));
    } catch (DataAccessException | TransactionException failure) {
      throw new StoreUnavailable(
          "Run %d could not be written down. %s See to it, then: restart %d"
              .formatted(run.number(), Failure.words(List.of(failure)), run.number()),
          failure);
    }
  }
}
