package org.boardpaper.intake.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.SourceFile;

/** Files written for a test, and findings as they are read by people. */
final class Written {
  private Written() {}

  static SourceFile file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static SourceFile file(Path folder, String name, byte[] bytes) {
    try {
      return new SourceFile(Files.write(folder.resolve(name), bytes), name);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static List<String> lines(List<Finding> findings) {
    return findings.stream().map(Finding::line).toList();
  }
}
