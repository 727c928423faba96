package org.boardpaper.store;

import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the tables up to date, all or nothing, but leaves alone those that a newer program made.
 */
final class SchemaGuard implements FlywayMigrationStrategy {
  private final BeforeMigration before;
  private final boolean isFile;

  SchemaGuard(
      @Value("${boardpaper.store}") Path store, @Value("${spring.datasource.url}") String url) {
    this.before = new BeforeMigration(store);
    this.isFile = !StoreLock.isPostgres(url);
  }

  @Override
  public void migrate(Flyway flyway) {
    MigrationInfo[] all = flyway.info().all();
    int newest = version(all, true);
    int known = version(all, false);
    if (newest > known) {
      throw new StoreTooNew(newest, known);
    }
    if (isFile && flyway.info().pending().length > 0) {
      before.keep(flyway.getConfiguration().getDataSource());
      flyway.migrate();
      before.forget();
    } else {
      flyway.migrate();
    }
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
