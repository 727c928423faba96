package org.boardpaper.store;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the tables up to date, but leaves alone those that a newer program made. */
final class SchemaGuard implements FlywayMigrationStrategy {
  @Override
  public void migrate(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    int newest = version(all, true);
    int known = version(all, false);
    if (newest > known) {
      throw new StoreTooNew(newest, known);
    }
    flyway.migrate();
  }

  private static int version(MigrationInfo[] all, boolean applied) {
    return Arrays.stream(all)
        .filter(info -> info.getVersion() != null)
        .filter(info -> applied ? info.getState().isApplied() : info.getState().isResolved())
        .mapToInt(info -> info.getVersion().getMajor().intValue())
        .max()
        .orElse(0);
  }
}
