package org.boardpaper.intake.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.intake.rows.RowSource;

/** The records of a csv file, numbered by the line on which each starts. */
final class CsvRows implements RowSource {
  private static final int LONGEST_RECORD = 4_194_304;
  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private final String name;
  private final QuoteWatch watch;
  private final CloseableIterator<CsvRecord> records;

  CsvRows(String name, Reader characters, char separator) {
    this.name = name;
    this.watch = new QuoteWatch(characters, separator);
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .maxBufferSize(LONGEST_RECORD)
            .ofCsvRecord(watch)
            .iterator();
  }

  @Override
  public Optional<Row> next() throws Refusal {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord csv = records.next();
      if (watch.openQuoteLine() > 0 && !records.hasNext()) {
        throw new Refusal(notClosed());
      }
      List<Cell> cells = csv.getFields().stream().map(Cell::ofText).toList();
      return Optional.of(new Row(Math.toIntExact(csv.getStartingLineNumber()), cells));
    } catch (CsvParseException malformed) {
      throw new Refusal(malformed(malformed), malformed);
    } catch (UncheckedIOException failure) {
      throw new Refusal(unreadable(name, failure), failure);
    }
  }

  @Override
  public List<Finding> findings(int headerRow) {
    return List.of();
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Finding unreadable(String name, Exception failure) {
    return Finding.error(
        "file-unreadable",
        SourceCell.wholeFile(name),
        String.valueOf(failure.getMessage()),
        "a file that can be read",
        "Check that the file is whole and that you may open it.");
  }

  private Finding notClosed() {
    return Finding.error(
        "quote-not-closed",
        SourceCell.line(name, watch.openQuoteLine()),
        "a quotation mark that opens a cell and is never closed",
        "each quoted cell closed by a quotation mark",
        "Close the quotation mark on this line: every row below it was read as one cell.");
  }

  private Finding malformed(CsvParseException malformed) {
    Matcher line = LINE.matcher(String.valueOf(malformed.getMessage()));
    return Finding.error(
        "quotes-misplaced",
        line.find()
            ? SourceCell.line(name, Integer.parseInt(line.group(1)))
            : SourceCell.wholeFile(name),
        "a record that cannot be taken apart into cells",
        "quotation marks only around a whole cell, and doubled inside it",
        "Correct the quotation marks on this line, or save the file again from Excel.");
  }
}
