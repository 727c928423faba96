package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.boardpaper.basics.Severity;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void oneIsNotMany() {
    assertThat(Counts.grave(Map.of(Severity.ERROR, 1L, Severity.WARNING, 2L)))
        .isEqualTo("1 error, 2 warnings");
    assertThat(Counts.all(Map.of(Severity.WARNING, 1L)))
        .isEqualTo("Findings: 0 errors, 1 warning, 0 for information.");
  }
}
