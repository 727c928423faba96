package org.boardpaper.intake.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.paper.lint.TextPaper;
import org.boardpaper.paper.lint.WrittenPaper;

/** Reads a paper as what its first bytes say it is. */
public final class PaperFile {
  private static final long LARGEST = 64L << 20;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PaperFile() {}

  /**
   * The paper in a file of plain text, Word (.docx) or PDF.
   *
   * @throws Refusal when there is no such file, or no text can be read from it
   */
  public static WrittenPaper read(SourceFile file) throws Refusal {
    WrittenPaper paper = paper(file, bytes(file));
    if (paper.passages().stream().allMatch(passage -> passage.text().isBlank())) {
      throw new Refusal(
          refused(
              "paper-without-text",
              file,
              "a file in which no text can be read",
              "a paper whose words are text, not a picture of them",
              "Save it again from the program it was written in, or read a scan with text recognition."));
    }
    return paper;
  }

  private static byte[] bytes(SourceFile file) throws Refusal {
    Path path = file.path();
    try {
      if (!Files.isRegularFile(path)) {
        throw new Refusal(
            refused(
                "file-missing",
                file,
                "no such file",
                "the paper " + file.name(),
                "Correct the name."));
      }
      if (Files.size(path) > LARGEST) {
        throw new Refusal(
            refused(
                "file-too-large",
                file,
                Files.size(path) + " bytes",
                "at most " + LARGEST + " bytes",
                "Take out pictures, or save the words as plain text."));
      }
      return Files.readAllBytes(path);
    } catch (IOException failure) {
      throw unreadable(file, failure);
    }
  }

  private static WrittenPaper paper(SourceFile file, byte[] bytes) throws Refusal {
    try {
      if (startsWith(bytes, "%PDF")) {
        return TextPaper.read(file.name(), PdfText.lines(bytes));
      }
      if (startsWith(bytes, "PK")) {
        return WordPaper.read(file.name(), new ByteArrayInputStream(bytes));
      }
    } catch (IOException | RuntimeException failure) {
      throw unreadable(file, failure);
    }
    if (startsWith(bytes, "{\\rtf") || (bytes.length > 1 && (bytes[0] & 0xff) == 0xd0)) {
      throw new Refusal(
          refused(
              "paper-format-unknown",
              file,
              "a paper in a format of old word processors",
              "plain text, Word (.docx) or PDF",
              "Open it in the program it came from and save it as Word (.docx)."));
    }
    return TextPaper.read(file.name(), text(bytes).lines().toList());
  }

  private static boolean startsWith(byte[] bytes, String mark) {
    byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= wanted.length
        && ByteBuffer.wrap(bytes, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  /** UTF-8 where it is that, else as older Windows programs write. */
  private static String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      return new String(bytes, WINDOWS);
    }
  }

  private static Refusal unreadable(SourceFile file, Exception failure) {
    Finding finding =
        refused(
            "file-unreadable",
            file,
            failure.getClass().getSimpleName(),
            "a paper that can be read",
            "Check that it opens in its own program without a password, and save it again.");
    return new Refusal(finding, failure);
  }

  private static Finding refused(
      String rule, SourceFile file, String found, String expected, String action) {
    return Finding.error(rule, SourceCell.wholeFile(file.name()), found, expected, action);
  }
}
