package org.boardpaper.intake.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;

/**
 * What became of a file read whole.
 *
 * @param value what it says; absent when a finding is an error
 * @param findings all there is to say of it, from its first line to its last
 * @param <T> what it is read into
 */
public record Loaded<T>(Optional<T> value, List<Finding> findings) {
  /**
   * Puts the findings in the order of their places, each once, and refuses a loss without a reason.
   */
  public Loaded {
    findings = findings.stream().distinct().sorted(Comparator.comparing(Finding::place)).toList();
    if (value.isPresent() == findings.stream().anyMatch(Loaded::isError)) {
      throw new IllegalArgumentException("either a value or an error, never both: " + findings);
    }
  }

  /** What was read, unless a finding is an error. */
  static <T> Loaded<T> of(Optional<T> read, List<Finding> findings) {
    return new Loaded<>(
        read.filter(value -> findings.stream().noneMatch(Loaded::isError)), findings);
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.ERROR;
  }
}
