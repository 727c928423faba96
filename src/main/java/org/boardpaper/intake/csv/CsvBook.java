package org.boardpaper.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Book;
import org.boardpaper.intake.rows.Refusal;

/** A csv file. */
public final class CsvBook implements Book {
  private final Path path;
  private final String name;
  private final Encoding encoding;

  private CsvBook(Path path, String name, Encoding encoding) {
    this.path = path;
    this.name = name;
    this.encoding = encoding;
  }

  /**
   * Opens a csv file.
   *
   * @param path where its bytes are
   * @param name what it is called in findings
   * @throws Refusal when it is no text
   */
  public static CsvBook open(Path path, String name) throws Refusal {
    try {
      Encoding encoding = Encoding.of(path);
      if (encoding.firstBadLine() > 0) {
        throw new Refusal(notText(name, encoding));
      }
      return new CsvBook(path, name, encoding);
    } catch (IOException failure) {
      throw new Refusal(CsvRows.unreadable(name, failure), failure);
    }
  }

  private static Finding notText(String name, Encoding encoding) {
    return Finding.error(
        "encoding-unknown",
        SourceCell.line(name, encoding.firstBadLine()),
        "bytes that are no text in " + encoding.charset().displayName(),
        "text in UTF-8, UTF-16 or Windows-1252",
        "Save the file again as “CSV UTF-8 (comma delimited)”.");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<CsvSheet> sheets() {
    return List.of(new CsvSheet(this, ','), new CsvSheet(this, ';'), new CsvSheet(this, '\t'));
  }

  @Override
  public List<Finding> findings() {
    if (!encoding.charset().equals(Encoding.WINDOWS)) {
      return List.of();
    }
    return List.of(
        Finding.information(
            "read-as-windows-1252",
            SourceCell.line(name, encoding.firstOddLine()),
            "characters that are not UTF-8, read as Windows-1252",
            "text in UTF-8",
            "Check that signs such as £ and ’ on this line came out right, or save the file as"
                + " “CSV UTF-8 (comma delimited)”."));
  }

  /** The characters from the first on. */
  Reader characters() throws IOException {
    InputStream bytes = Files.newInputStream(path);
    try {
      bytes.skipNBytes(encoding.markLength());
      return new InputStreamReader(bytes, encoding.charset());
    } catch (IOException failure) {
      bytes.close();
      throw failure;
    }
  }

  @Override
  public void close() {
    // Each reading opens the file for itself.
  }
}
