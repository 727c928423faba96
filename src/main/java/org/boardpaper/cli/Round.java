package org.boardpaper.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.boardpaper.basics.Finding;
import org.boardpaper.job.DueOrder;
import org.boardpaper.job.DueReport;
import org.boardpaper.job.DueWatch;
import org.boardpaper.job.RunDesk;
import org.boardpaper.job.SettingsRefused;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.Owed;

/** One round through the schedules of several partnerships; none is in the way of the next. */
final class Round {
  private final Boardpaper root;
  private final DueWatch watch;
  private final BooleanSupplier stopping;

  Round(Boardpaper root, DueWatch watch) {
    this(root, watch, () -> false);
  }

  /**
   * A round that can be told to stop.
   *
   * @param stopping whether no further partnership is to be begun
   */
  Round(Boardpaper root, DueWatch watch, BooleanSupplier stopping) {
    this.root = root;
    this.watch = watch;
    this.stopping = stopping;
  }

  /** Does all that is due and returns the gravest exit code. */
  int carryOut(List<DueOrder> orders) {
    LocalDate today = DailyTime.day(Instant.now());
    List<Integer> codes = new ArrayList<>();
    try (RunDesk desk = root.desk(new NoProgress())) {
      for (DueOrder order : orders) {
        if (!stopping.getAsBoolean()) {
          codes.add(carryOut(desk, order, today));
        }
      }
    }
    return ExitCode.gravest(codes);
  }

  private int carryOut(RunDesk desk, DueOrder order, LocalDate today) {
    try {
      return code(desk.carryOutDue(order, today, watch));
    } catch (SettingsRefused refused) {
      refused.findings().stream().map(Finding::line).forEach(watch::says);
      watch.says(order.workspace() + ": " + refused.getMessage());
      return ExitCode.REFUSED;
    } catch (RuntimeException wrong) {
      watch.says(order.workspace() + ": " + PlainWords.of(wrong));
      return PlainWords.code(wrong);
    }
  }

  private int code(DueReport report) {
    if (report.endings().isEmpty() && report.left().isEmpty()) {
      watch.says(report.partnership() + ": nothing else is due.");
    }
    report.left().stream().map(Owed::id).forEach(id -> watch.says("Still owed: " + id));
    List<Integer> codes = new ArrayList<>(report.endings().stream().map(ExitCode::of).toList());
    boolean undone = !report.left().isEmpty() && !codes.contains(ExitCode.REFUSED);
    codes.add(undone ? ExitCode.FAILED : ExitCode.of(report.letters()));
    return ExitCode.gravest(codes);
  }
}
