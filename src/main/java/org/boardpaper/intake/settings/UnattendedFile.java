package org.boardpaper.intake.settings;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.Unattended;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.Schedule;

/** Reads what {@code partnership.yaml} says of runs that nobody watches, and nothing else of it. */
public final class UnattendedFile {
  private static final int FEWEST_DAYS = 30;
  private static final int MOST_DAYS = 36_525;

  private UnattendedFile() {}

  /** These settings, or all that is wrong with them. Never throws for bad content. */
  public static Loaded<Unattended> read(SourceFile file) {
    List<Finding> findings = new ArrayList<>();
    Optional<Unattended> settings =
        YamlFile.open(file, findings).map(map -> settings(map, yearStart(map)));
    return Loaded.of(settings, findings);
  }

  private static MonthDay yearStart(YamlMap map) {
    return map.get("financial-year-starts")
        .flatMap(YamlValue::monthDay)
        .orElse(FinancialYear.APRIL);
  }

  /** The settings in a file that is open already; what is wrong is told as it is read. */
  static Unattended settings(YamlMap map, MonthDay yearStart) {
    Schedule schedule =
        map.get("schedule")
            .flatMap(YamlValue::map)
            .map(written -> new ScheduleKeys(written, yearStart).schedule())
            .orElseGet(Schedule::empty);
    Optional<MailServer> mail =
        map.get("mail").flatMap(YamlValue::map).flatMap(written -> new MailKeys(written).server());
    return new Unattended(
        schedule,
        mail,
        map.get("keep-runs").flatMap(days -> WholeNumber.of(days, FEWEST_DAYS, MOST_DAYS)));
  }
}
