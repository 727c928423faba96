package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.intake.LedgerColumns;
import org.boardpaper.intake.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data dictionary has a row for everything that can be written. */
class DataDictionaryTest {
  @TempDir private Path folder;

  @Test
  void everySettingHasARow() throws IOException {
    Path file = Files.writeString(folder.resolve("partnership.yaml"), "no-such-setting: 1\n");
    String expected =
        PartnershipFile.read(new SourceFile(file, "partnership.yaml")).findings().get(0).expected();
    assertThat(dictionary())
        .contains(
            List.of(expected.replace("one of ", "").split(", ")).stream()
                .map(setting -> "\n| `" + setting + "` | ")
                .toList());
  }

  @Test
  void everyColumnOfTheLedgerHasARow() throws IOException {
    assertThat(dictionary())
        .contains(LedgerColumns.names().stream().map(name -> "\n| " + name + " | ").toList());
  }

  private static String dictionary() throws IOException {
    return Files.readString(Path.of("data", "README.md"));
  }
}
