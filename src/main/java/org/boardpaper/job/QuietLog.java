package org.boardpaper.job;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.status.NopStatusListener;
import ch.qos.logback.core.status.StatusListener;
import ch.qos.logback.core.status.StatusManager;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps what the log says of itself from the terminal: a full disk under the log would bury the one
 * sentence that an officer needs.
 */
final class QuietLog implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
      StatusManager said = log.getStatusManager();
      for (StatusListener listener : said.getCopyOfStatusListenerList()) {
        said.remove(listener);
      }
      said.add(new NopStatusListener());
    }
  }
}
