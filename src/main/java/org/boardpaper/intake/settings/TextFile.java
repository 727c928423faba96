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
  /** Bytes: ten thousand words, far above what a person writes by hand into one file. */
  private static final int LONGEST = 65_536;

  private final SourceFile file;
  private final List<Finding> findings;

  private TextFile(SourceFile file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The text without a byte order mark, or empty and a finding. */
  static Optional<String> read(SourceFile file, List<Finding> findings) {
    return new TextFile(file, findings).text();
  }

  private Optional<String> text() {
    if (!Files.isRegularFile(file.path())) {
      return refused("file-missing", "", "a text file", "Put the file there, or name it.");
    }
    try (InputStream bytes = Files.newInputStream(file.path())) {
      return decoded(bytes.readNBytes(LONGEST + 1));
    } catch (CharacterCodingException notUtf8) {
      return refused(
          "file-not-utf-8",
          "bytes that are no UTF-8",
          "a text in UTF-8",
          "Save it again and choose the encoding UTF-8.");
    } catch (IOException unreadable) {
      return refused(
          "file-unreadable",
          unreadable.getClass().getSimpleName(),
          "a file that this program may read",
          "Close it elsewhere and see to its permissions.");
    }
  }

  private Optional<String> decoded(byte[] bytes) throws CharacterCodingException {
    if (bytes.length > LONGEST) {
      return refused(
          "file-too-large",
          "more than " + LONGEST + " bytes",
          "a file written by hand",
          "See whether it is the right file.");
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private Optional<String> refused(String rule, String found, String expected, String action) {
    findings.add(Finding.error(rule, SourceCell.wholeFile(file.name()), found, expected, action));
    return Optional.empty();
  }
}
