package org.boardpaper.cli;

import java.util.Map;
import org.boardpaper.basics.Severity;

/** How many findings there are, in words: {@code "1 error, 2 warnings"}. */
final class Counts {
  private Counts() {}

  static String grave(Map<Severity, Long> findings) {
    return counted(findings, Severity.ERROR, "error")
        + ", "
        + counted(findings, Severity.WARNING, "warning");
  }

  static String all(Map<Severity, Long> findings) {
    return "Findings: %s, %,d for information."
        .formatted(grave(findings), findings.getOrDefault(Severity.INFORMATION, 0L));
  }

  private static String counted(Map<Severity, Long> findings, Severity severity, String noun) {
    long count = findings.getOrDefault(severity, 0L);
    return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
