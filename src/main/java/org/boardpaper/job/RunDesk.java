package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;
import org.boardpaper.store.StoreLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Where runs are asked for and asked after. While it is open, no other process can use its store.
 */
public final class RunDesk implements AutoCloseable {
  /** The job parameter that holds the number of the run. */
  static final String RUN = "run";

  private final ConfigurableApplicationContext context;
  private final ObjectProvider<Launcher> launcher;
  private final Runs runs;
  private final RunHistory history;
  private final StopOnSignal signal;

  RunDesk(
      ConfigurableApplicationContext context,
      ObjectProvider<Launcher> launcher,
      Runs runs,
      RunHistory history,
      StopOnSignal signal) {
    this.context = context;
    this.launcher = launcher;
    this.runs = runs;
    this.history = history;
    this.signal = signal;
  }

  /**
   * Opens the desk on a store, which is made when it is not there.
   *
   * @param store the folder of the store
   * @param progress is told how runs get on
   * @throws StoreUnavailable when another process has it open, or it cannot be opened
   */
  public static RunDesk open(Path store, Progress progress) {
    StoreFolder.makeReady(store);
    try {
      RunDesk desk = start(store, progress);
      Scratch.tidy(store);
      return desk;
    } catch (IOException failure) {
      throw StoreFolder.unwritable(store, failure);
    } catch (RuntimeException failure) {
      Scratch.withdraw(store);
      throw unavailable(store, failure);
    }
  }

  private static RunDesk start(Path store, Progress progress) {
    return new SpringApplicationBuilder(JobConfiguration.class)
        .initializers(
            new QuietLog(),
            context ->
                ((GenericApplicationContext) context).registerBean(Progress.class, () -> progress))
        .run("--boardpaper.store=" + store.toAbsolutePath().normalize())
        .getBean(RunDesk.class);
  }

  private static StoreUnavailable unavailable(Path store, RuntimeException failure) {
    if (Shutdown.isUnderWay()) {
      return new StoreUnavailable("Told to end before a run was begun.", failure);
    }
    String why =
        StoreLock.isHeldElsewhere(failure)
            ? "Another Boardpaper is at work with the store %s. Wait until it has finished, or use another store with --store."
            : "The store %s cannot be opened. " + Failure.words(List.of(failure));
    return new StoreUnavailable(why.formatted(store), failure);
  }

  /**
   * Carries an order out as a new run, even if one like it was carried out before.
   *
   * @throws OrderRefused when it cannot be carried out as it is given
   */
  public RunReport order(Order order) {
    signal.begun();
    Instruction instruction = Orders.complete(order);
    launcher.getObject().recover();
    return launch(runs.allocate(instruction, context.getBean(Clock.class).instant()));
  }

  /**
   * Goes on with a run that did not come to its end.
   *
   * @throws OrderRefused when there is no such run, or it has come to its end
   */
  public RunReport restart(int number) {
    signal.begun();
    Run run =
        runs.find(number)
            .orElseThrow(() -> new OrderRefused("There is no run " + number + "; see runs."));
    Ending ending = history.line(run).ending();
    if (!ending.canBeRestarted()) {
      throw new OrderRefused(
          "Run %d came to its end: %s. Nothing is left to do; for a new run use board-paper."
              .formatted(number, ending.words()));
    }
    launcher.getObject().recover();
    return launch(run);
  }

  /** All runs, earliest first. */
  public List<RunLine> runs() {
    return history.lines();
  }

  /**
   * Where a figure comes from.
   *
   * @param figure its id
   * @param workspace the partnership's folder; any that the store knows, where none is named
   * @param number the run; the last one of the partnership that has figures, where none is named
   * @throws OrderRefused when there is no such run or figure
   */
  public Explanation explain(String figure, Optional<Path> workspace, Optional<Integer> number) {
    return history.explain(figure, workspace, number);
  }

  /** Where the quarterly round is looked after. */
  public RoundDesk round() {
    return context.getBean(RoundDesk.class);
  }

  @Override
  public void close() {
    signal.ended();
    context.close();
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
