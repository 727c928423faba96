package org.boardpaper.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The store and the database under it: only these of Spring Boot's own configurations, so that
 * nothing is started that no command needs.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  FlywayAutoConfiguration.class
})
@Import({
  Runs.class,
  RunSources.class,
  RowCounts.class,
  Findings.class,
  ReportedActions.class,
  StoredPlan.class,
  StoredMovement.class,
  FollowedActions.class,
  StoredStandings.class,
  PreviousActions.class,
  StoredLedger.class,
  StoredRegister.class,
  StoredFigures.class,
  SentForms.class,
  ChaseLog.class,
  Extensions.class,
  BatchTables.class,
  RunOrigins.class,
  Letters.class,
  PartnershipLocks.class,
  SchemaGuard.class,
  Pruning.class
})
public class StoreConfiguration {
  @Bean
  SourceArchive sourceArchive(@Value("${boardpaper.store}") Path store) {
    return new SourceArchive(store.resolve("sources"));
  }
}
