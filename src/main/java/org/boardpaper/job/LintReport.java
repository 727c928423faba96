package org.boardpaper.job;

import java.util.List;
import java.util.OptionalInt;
import org.boardpaper.basics.Finding;

/**
 * What was found in a paper written by hand.
 *
 * @param run the run whose data it was held against; empty where it was held against itself alone
 * @param statements how many sentences, items and rows were read
 * @param findings in the order of the paper
 */
public record LintReport(OptionalInt run, int statements, List<Finding> findings) {
  /** Copies the list. */
  public LintReport {
    findings = List.copyOf(findings);
  }
}
