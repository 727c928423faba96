package org.boardpaper.job;

import java.util.List;
import org.boardpaper.basics.Finding;

/** Nothing can be begun: the settings, which would say what is meant, are missing or wrong. */
public final class SettingsRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Finding> findings;

  SettingsRefused(List<Finding> findings) {
    this(findings, "No run was begun: the settings do not say which meeting the paper is for.");
  }

  SettingsRefused(List<Finding> findings, String consequence) {
    super(consequence);
    this.findings = List.copyOf(findings);
  }

  /** All that is wrong with the settings. */
  public List<Finding> findings() {
    return findings;
  }
}
