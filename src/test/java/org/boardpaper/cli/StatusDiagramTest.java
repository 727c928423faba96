package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StatusDiagramTest {
  @Test
  void thePageOnStatusesIsWhatTheCommandPrints() throws IOException {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    assertThat(Boardpaper.execute(out, out, "status-diagram")).isZero();
    assertThat(printed.toString()).isEqualTo(Files.readString(Path.of("docs/status.md")));
  }
}
