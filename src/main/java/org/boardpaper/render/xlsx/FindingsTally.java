package org.boardpaper.render.xlsx;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;

/** How often each rule spoke, and where first. */
final class FindingsTally {
  private final Map<Severity, SortedMap<String, Count>> counts = new EnumMap<>(Severity.class);
  private long total;

  /**
   * What is known of a rule.
   *
   * @param findings how many there are
   * @param row the row of the first in the list
   */
  record Count(long findings, int row) {
    private Count plus(Count other) {
      return new Count(findings + other.findings, row);
    }
  }

  /** Counts a finding that stands on a row of the list. */
  void add(Finding finding, int row) {
    counts
        .computeIfAbsent(finding.severity(), severity -> new TreeMap<>())
        .merge(finding.ruleInWords(), new Count(1, row), Count::plus);
    total++;
  }

  /** How many findings there are. */
  long total() {
    return total;
  }

  /** How many findings of a severity there are. */
  long total(Severity severity) {
    return rules(severity).values().stream().mapToLong(Count::findings).sum();
  }

  /** The rules of a severity in words, in the order of the alphabet. */
  SortedMap<String, Count> rules(Severity severity) {
    return counts.getOrDefault(severity, new TreeMap<>());
  }
}
