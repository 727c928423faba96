package org.boardpaper.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.boardpaper.schedule.DailyTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = {
      "Stays and runs whatever is due, at once and then every day at a time of the UK.",
      "Ends when it is told to (Ctrl-C or SIGTERM); a run in hand is left so that it goes on later."
    })
final class ServeCommand implements Callable<Integer> {
  private static final long LONGEST_GOODBYE_SECONDS = 60;

  private final Boardpaper root;
  private final Clock clock = Clock.systemUTC();

  @Mixin private final Partnerships partnerships = new Partnerships();

  @Option(
      names = "--at",
      paramLabel = "TIME",
      defaultValue = "06:00",
      description = "When it looks every day, UK time (default: ${DEFAULT-VALUE}).")
  private @Nullable LocalTime at;

  @Option(
      names = "--health-port",
      paramLabel = "PORT",
      description = "Answers monitors on /health at this port (default: it does not).")
  private @Nullable Integer healthPort;

  @Option(
      names = "--health-address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "From where monitors may ask (default: ${DEFAULT-VALUE}, this machine alone).")
  private @Nullable InetAddress healthAddress;

  ServeCommand(Boardpaper root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    EventLog log = new EventLog(root.out(), root.isLoggedAsJson(), clock);
    WallClockBell bell = new WallClockBell(clock);
    Health health = new Health();
    CountDownLatch ended = stopOnSignal(bell);
    Optional<HealthPage> page = page(health, log);
    try {
      log.says("Boardpaper serves " + partnerships.words() + ".");
      Round round = new Round(root, log, bell::isStopped);
      new DailyRounds(new DailyTime(at == null ? LocalTime.of(6, 0) : at), clock, bell, log, health)
          .make(() -> round.carryOut(partnerships.orders(root)));
      log.says("Told to end: no further round is begun.");
      return ExitCode.DONE;
    } finally {
      page.ifPresent(HealthPage::close);
      ended.countDown();
    }
  }

  private Optional<HealthPage> page(Health health, EventLog log) {
    if (healthPort == null) {
      return Optional.empty();
    }
    try {
      InetAddress address =
          healthAddress == null ? InetAddress.getLoopbackAddress() : healthAddress;
      HealthPage page = HealthPage.open(address, healthPort, health, clock);
      log.says(
          "Monitors may ask http://%s:%d/health".formatted(address.getHostAddress(), page.port()));
      return Optional.of(page);
    } catch (IOException | IllegalArgumentException taken) {
      throw new NothingThere(
          "Port %d cannot be used for --health-port: %s."
              .formatted(healthPort, taken.getMessage()));
    }
  }

  /** The signal waits for the run in hand to be put away before the process ends. */
  private static CountDownLatch stopOnSignal(WallClockBell bell) {
    CountDownLatch ended = new CountDownLatch(1);
    Runnable stop =
        () -> {
          bell.stop();
          waitFor(ended);
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "end of service"));
    return ended;
  }

  private static void waitFor(CountDownLatch ended) {
    try {
      boolean inTime = ended.await(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        Runtime.getRuntime().halt(ExitCode.FAILED); // a killed run goes on at the next start
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
