package org.boardpaper.intake.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;

/** Reads a small text file whole: strictly UTF-8, within a limit. */
final class TextFile {
  /** Far above what a person writes by hand. */
  static final int LONGEST = 262_144;

  private TextFile() {}

  /** The text without a byte order mark, or empty and a finding. */
  static Optional<String> read(SourceFile file, List<Finding> findings) {
    SourceCell place = SourceCell.wholeFile(file.name());
    if (!Files.isRegularFile(file.path())) {
      findings.add(
          Finding.error(
              "file-missing", place, "", "a text file", "Put the file there, or name it."));
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file.path())) {
      return decoded(bytes.readNBytes(LONGEST + 1), place, findings);
    } catch (IOException unreadable) {
      findings.add(
          Finding.error(
              "file-unreadable",
              place,
              unreadable.getClass().getSimpleName(),
              "a file that this program may read",
              "Close it elsewhere and see to its permissions."));
      return Optional.empty();
    }
  }

  private static Optional<String> decoded(byte[] bytes, SourceCell place, List<Finding> findings) {
    if (bytes.length > LONGEST) {
      findings.add(
          Finding.error(
              "file-too-large",
              place,
              "more than " + LONGEST + " bytes",
              "a file written by hand",
              "See whether it is the right file."));
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException notUtf8) {
      findings.add(
          Finding.error(
              "file-not-utf-8",
              place,
              "bytes that are no UTF-8",
              "a text in UTF-8",
              "Save it again and choose the encoding UTF-8."));
      return Optional.empty();
    }
  }
}
