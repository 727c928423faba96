package org.boardpaper.render.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.FormulaLike;
import org.boardpaper.basics.SourceCell;

/**
 * {@code findings.csv}: what was found in the inputs, one line each, for people with a spreadsheet
 * program and for other programs.
 *
 * <p>RFC 4180, UTF-8. It begins with a byte order mark, without which Excel takes it for another
 * encoding. A field that a spreadsheet program would run as a formula has an apostrophe before it
 * (OWASP, "CSV injection").
 */
public final class FindingsCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FindingsCsv() {}

  /**
   * Writes the file, line by line.
   *
   * @param findings in the order of the lines
   * @param file created or replaced
   * @return how many findings were written
   * @throws IOException when the file cannot be written
   */
  public static long write(Iterable<Finding> findings, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
        return writeAll(csv, findings);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private static long writeAll(CsvWriter csv, Iterable<Finding> findings) {
    csv.writeRecord(
        "severity", "rule", "file", "sheet", "cell", "row", "found", "expected", "what to do");
    long count = 0;
    for (Finding finding : findings) {
      SourceCell place = finding.place();
      Stream<String> fields =
          Stream.of(
              finding.severity().word(),
              finding.rule(),
              place.file(),
              place.sheet(),
              place.cell(),
              place.row() == 0 ? "" : Integer.toString(place.row()),
              finding.found(),
              finding.expected(),
              finding.action());
      csv.writeRecord(fields.map(FindingsCsv::harmless).toList());
      count++;
    }
    return count;
  }

  private static String harmless(String field) {
    return FormulaLike.is(field) ? "'" + field : field;
  }
}
