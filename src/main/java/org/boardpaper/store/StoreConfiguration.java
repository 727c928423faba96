package org.boardpaper.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The beans of the store, on a data source that is set up elsewhere. */
@Configuration(proxyBeanMethods = false)
@Import({
  Runs.class,
  RunSources.class,
  RowCounts.class,
  Findings.class,
  ReportedActions.class,
  StoredPlan.class,
  StoredLedger.class,
  StoredRegister.class,
  StoredFigures.class,
  BatchTables.class
})
public class StoreConfiguration {
  @Bean
  SourceArchive sourceArchive(@Value("${boardpaper.store}") Path store) {
    return new SourceArchive(store.resolve("sources"));
  }
}
