package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.paper.lint.KnownData;
import org.boardpaper.paper.lint.WrittenPaper;
import org.boardpaper.store.BeforeMigration;
import org.boardpaper.store.Instruction;
import org.boardpaper.store.PartnershipLocks.Held;
import org.boardpaper.store.Run;
import org.boardpaper.store.Runs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Where runs are asked for and asked after. While it is open, no other process can use its store.
 */
public final class RunDesk implements AutoCloseable {
  /** The job parameter that holds the number of the run. */
  static final String RUN = "run";

  private final ConfigurableApplicationContext context;
  private final Runner runner;
  private final Runs runs;
  private final RunHistory history;
  private final StopOnSignal signal;
  private Optional<Path> holds = Optional.empty();

  RunDesk(
      ConfigurableApplicationContext context,
      Runner runner,
      Runs runs,
      RunHistory history,
      StopOnSignal signal) {
    this.context = context;
    this.runner = runner;
    this.runs = runs;
    this.history = history;
    this.signal = signal;
  }

  /** Opens the desk on a store that is all in one folder. */
  public static RunDesk open(Path store, Progress progress) {
    return open(StorePlace.in(store), progress);
  }

  /**
   * Opens the desk on a store, which is made when it is not there.
   *
   * @param progress is told how runs get on
   * @throws StoreUnavailable when another process has it open, or it cannot be opened
   */
  public static RunDesk open(StorePlace store, Progress progress) {
    Path folder = store.folder();
    StoreFolder.makeReady(folder);
    try {
      new BeforeMigration(folder).putBack();
      RunDesk desk = start(store, progress);
      desk.settleIn(store);
      return desk;
    } catch (IOException failure) {
      throw StoreFolder.unwritable(folder, failure);
    } catch (RuntimeException failure) {
      Scratch.withdraw(folder);
      throw StoreFailure.of(store, failure);
    }
  }

  private void settleIn(StorePlace store) throws IOException {
    Scratch.tidy(store.folder());
    if (store.url().isEmpty()) {
      HolderFile.write(store.folder(), context.getBean(Clock.class).instant());
      holds = Optional.of(store.folder());
    }
  }

  private static RunDesk start(StorePlace store, Progress progress) {
    return new SpringApplicationBuilder(JobConfiguration.class)
        .initializers(
            new QuietLog(),
            context ->
                ((GenericApplicationContext) context).registerBean(Progress.class, () -> progress))
        .run(store.properties())
        .getBean(RunDesk.class);
  }

  /**
   * Carries an order out as a new run, even if one like it was carried out before.
   *
   * @throws OrderRefused when it cannot be carried out as it is given
   */
  public RunReport order(Order order) {
    signal.begun();
    return runner.begin(context.getBean(Hindsight.class).complete(order));
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
    return runner.goOn(run);
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
   * @param number the run; the last one of the partnership that has the figure, where none is named
   * @throws OrderRefused when there is no such run or figure
   */
  public Explanation explain(String figure, Optional<Path> workspace, Optional<Integer> number) {
    Run run = history.explained(figure, workspace, number);
    return context.getBean(Explainer.class).explain(run, history.figure(figure, run));
  }

  /** Where figures of the last run of any partnership come from, in their order. */
  List<Explanation> explain(List<String> figures) {
    Run run = history.explained(figures.get(0), Optional.empty(), Optional.empty());
    return context
        .getBean(Explainer.class)
        .explain(run, figures.stream().map(figure -> history.figure(figure, run)).toList());
  }

  /**
   * Holds a paper written by hand against the data of a partnership: those of its last run that
   * passed the gate, or of a check that is made for it where the files have changed since.
   *
   * @param file plain text, Word (.docx) or PDF
   * @param order the check to be made where it is needed
   * @throws OrderRefused when the file cannot be read, or the partnership's files are refused
   */
  public LintReport lint(Path file, Order order) {
    WrittenPaper paper = PaperLint.read(file, order.meeting());
    Run run = current(order);
    return context.getBean(PaperLint.class).against(run, paper);
  }

  /** What a paper written by hand can be held against. */
  KnownData known(Order order) {
    return context.getBean(PaperLint.class).known(current(order));
  }

  private Run current(Order order) {
    Instruction instruction = Orders.complete(order);
    return context.getBean(CurrentRun.class).of(instruction).orElseGet(() -> checked(order));
  }

  private Run checked(Order order) {
    RunReport report = order(order);
    if (!report.ending().isSound()) {
      throw new OrderRefused(
          "Nothing can be held against the files of %s: run %d %s. See %s."
              .formatted(order.workspace(), report.run(), report.ending().words(), report.place()));
    }
    return runs.get(report.run());
  }

  /**
   * All that is due to a partnership by the end of a day, done or not, oldest first.
   *
   * @throws SettingsRefused when the settings are missing or wrong
   */
  public List<OwedLine> due(DueOrder order, LocalDate today) {
    return context.getBean(Rota.class).due(order, today);
  }

  /**
   * Does what is due to a partnership and was not done, oldest first, each as of its own date.
   *
   * @param watch is told how it gets on
   * @throws SettingsRefused when the settings are missing or wrong
   * @throws StoreUnavailable when another process is at work for the partnership
   */
  public DueReport carryOutDue(DueOrder order, LocalDate today, DueWatch watch) {
    signal.begun();
    return context.getBean(Rota.class).carryOut(order, today, watch);
  }

  /**
   * Sends the forms of a round to the addresses of the settings, none of them twice.
   *
   * @throws OrderRefused when the settings do not say how
   */
  public DueReport sendForms(DueOrder order, String quarter, DueWatch watch) {
    return context.getBean(FormLetters.class).send(order, quarter, watch);
  }

  /** Keeps every other process from working for a partnership until it is closed. */
  Held hold(String partnership) {
    return runner.hold(partnership);
  }

  /**
   * The runs that may be forgotten, by number.
   *
   * @param keep for how many days runs are kept; as each partnership's settings say where absent
   */
  public List<RunLine> oldRuns(Optional<Integer> keep) {
    return context.getBean(Retention.class).old(keep, context.getBean(Clock.class).instant());
  }

  /**
   * Forgets runs, and accepted files that no other run refers to. Papers stay where they are.
   *
   * @throws StoreUnavailable when another process is at work for one of the partnerships
   */
  public Pruned forget(List<RunLine> old) {
    signal.begun();
    try {
      return context.getBean(Forgetting.class).forget(old);
    } catch (IOException failure) {
      throw new StoreUnavailable(
          "Not all that was to be deleted could be. " + Failure.words(List.of(failure)), failure);
    }
  }

  /** Where the quarterly round is looked after. */
  public RoundDesk round() {
    return context.getBean(RoundDesk.class);
  }

  @Override
  public void close() {
    signal.ended();
    holds.ifPresent(HolderFile::delete);
    context.close();
  }
}
