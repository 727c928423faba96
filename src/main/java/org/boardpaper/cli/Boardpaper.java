package org.boardpaper.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.boardpaper.job.Progress;
import org.boardpaper.job.RunDesk;
import org.boardpaper.job.Scratch;
import org.boardpaper.job.StorePlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. Without a command it makes the sample's board paper. */
@Command(
    name = "boardpaper",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "Boardpaper 0.1.0",
    description =
        "Makes the board paper on domestic homicide reviews from a partnership's workbooks.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed; restart goes on with the run",
      "2:wrong usage",
      "3:the files were refused; the findings say why",
      "4:done, with warnings that the board must see"
    })
public final class Boardpaper implements Callable<Integer> {
  @Option(
      names = "--papers",
      paramLabel = "DIR",
      defaultValue = "papers",
      scope = ScopeType.INHERIT,
      description = "Where papers are put (default: ${DEFAULT-VALUE}).")
  private @Nullable Path papers;

  @Option(
      names = "--store",
      paramLabel = "PLACE",
      defaultValue = "${env:BOARDPAPER_STORE:-var}",
      scope = ScopeType.INHERIT,
      description =
          "Where runs and accepted files are kept: a folder, or a PostgreSQL database such as"
              + " jdbc:postgresql://server/boardpaper (default: $BOARDPAPER_STORE, else var).")
  private @Nullable String store;

  @Option(
      names = "--archive",
      paramLabel = "DIR",
      defaultValue = "var",
      scope = ScopeType.INHERIT,
      description =
          "Where accepted files are kept when the store is a database (default: ${DEFAULT-VALUE}).")
  private @Nullable Path archive;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      defaultValue = "text",
      scope = ScopeType.INHERIT,
      description = "How the log is written: text or json (default: ${DEFAULT-VALUE}).")
  private @Nullable LogForm log;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "Designs and wording in place of the built-in ones.")
  private @Nullable Path reports;

  @Spec private @Nullable CommandSpec spec;

  private final Consumer<Path> beforeOpening;

  private Boardpaper(Consumer<Path> beforeOpening) {
    this.beforeOpening = beforeOpening;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // From Java 22 on a console is there even when output goes to a file; this brings back null.
    System.setProperty("jdk.console", "java.base");
    System.exit(
        execute(new Boardpaper(Scratch::moveInto), Terminal.out(), Terminal.err(), arguments));
  }

  /** Runs the command within another process, whose folders stay as they are. */
  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    return execute(new Boardpaper(store -> {}), out, err, arguments);
  }

  private static int execute(
      Boardpaper root, PrintWriter out, PrintWriter err, String... arguments) {
    return commandLine(root).setOut(out).setErr(err).execute(arguments);
  }

  /** All commands, to be parsed and not carried out. */
  static CommandLine allCommands() {
    return commandLine(new Boardpaper(store -> {}));
  }

  private static CommandLine commandLine(Boardpaper root) {
    return new CommandLine(root)
        .addSubcommand(new BoardPaperCommand(root))
        .addSubcommand(new CheckCommand(root))
        .addSubcommand(new ContributionsCommand(root))
        .addSubcommand(new ReturnPackCommand(root))
        .addSubcommand(new CollateCommand(root))
        .addSubcommand(new ExtensionsCommand(root))
        .addSubcommand(new ExtensionCommand(root))
        .addSubcommand(new ChaseLogCommand(root))
        .addSubcommand(new ExplainCommand(root))
        .addSubcommand(new LintCommand(root))
        .addSubcommand(new RunsCommand(root))
        .addSubcommand(new RestartCommand(root))
        .addSubcommand(new DueCommand(root))
        .addSubcommand(new ScheduleCommand(root))
        .addSubcommand(new ServeCommand(root))
        .addSubcommand(new StatusDiagramCommand(root))
        .registerConverter(LocalDate.class, new DayInFigures())
        .registerConverter(LocalTime.class, new TimeInFigures())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new PlainWords());
  }

  @Override
  public Integer call() {
    return new BoardPaperCommand(this).call();
  }

  RunDesk desk() {
    return desk(Terminal.isInteractive() ? new StepBars() : new StepLines(out()));
  }

  RunDesk desk(Progress progress) {
    StorePlace place = store();
    beforeOpening.accept(place.folder());
    return RunDesk.open(place, progress);
  }

  /** The desk of a store that must be there: asking after runs makes none. */
  RunDesk deskThatExists() {
    StorePlace place = store();
    if (!place.exists()) {
      throw new NothingThere(
          "There is no store %s, so nothing was ever run there. Name another with --store."
              .formatted(place.words()));
    }
    return desk();
  }

  PrintWriter out() {
    return commandLine().getOut();
  }

  CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("not parsed");
    }
    return spec.commandLine();
  }

  Path papers() {
    return papers == null ? Path.of("papers") : papers;
  }

  /** The partnership's folder that is named, or the sample. */
  static Path workspace(@Nullable Path named) {
    return named == null ? Path.of("data", "leicestershire-2016") : named;
  }

  StorePlace store() {
    return StorePlace.parse(
        store == null ? "var" : store,
        archive == null ? Path.of("var") : archive,
        isLoggedAsJson());
  }

  boolean isLoggedAsJson() {
    return log == LogForm.JSON;
  }

  Optional<Path> reports() {
    return Optional.ofNullable(reports);
  }

  /** Whether anything was ever kept in the store. */
  boolean storeExists() {
    return store().exists();
  }
}
