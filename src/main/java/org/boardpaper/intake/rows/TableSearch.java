package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;

/**
 * Finds the table of a source in a book: the sheet whose first thirty rows hold a header with every
 * column that must be there; failing that, the row that comes nearest, so that what is missing can
 * be named. A sheet that is hidden is taken only where no visible one will do.
 */
public final class TableSearch {
  static final int ROWS_SEARCHED = 30;

  private final Book book;
  private final ColumnNames names;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /** A search of a book for a source's columns. */
  public TableSearch(Book book, ColumnNames names) {
    this.book = book;
    this.names = names;
    findings.addAll(names.findings());
  }

  /**
   * The table, unless it cannot be told which it is or a column is missing.
   *
   * @throws Refusal when the book cannot be read
   */
  public Optional<Table> find() throws Refusal {
    Map<Sheet, HeaderRow> headers = new LinkedHashMap<>();
    for (Sheet sheet : book.sheets()) {
      bestHeader(sheet).ifPresent(header -> headers.put(sheet, header));
    }
    SheetChoice choice = new SheetChoice(book.name(), headers, names.columns());
    Optional<Entry<Sheet, HeaderRow>> chosen = choice.choose();
    if (chosen.isEmpty() && !refusals.isEmpty()) {
      throw refusals.get(0);
    }
    chosen.ifPresent(sheet -> choice.noteOthers(sheet.getKey(), book.sheets()));
    findings.addAll(choice.findings());
    return chosen.isEmpty() ? Optional.empty() : table(chosen.get());
  }

  private Optional<Table> table(Entry<Sheet, HeaderRow> chosen) throws Refusal {
    HeaderJudge judge = new HeaderJudge(chosen.getValue(), names.columns());
    Optional<Header> header = judge.judge();
    findings.addAll(judge.findings());
    return header.isEmpty()
        ? Optional.empty()
        : Optional.of(Table.of(chosen.getKey(), header.get(), names.columns()));
  }

  /** What there is to say of the book and the header. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(book.findings());
    all.addAll(findings);
    return List.copyOf(all);
  }

  private Optional<HeaderRow> bestHeader(Sheet sheet) throws Refusal {
    Optional<HeaderRow> best = Optional.empty();
    try (RowSource rows = sheet.rows()) {
      for (int i = 0; i < ROWS_SEARCHED; i++) {
        Optional<Row> row = rows.next();
        if (row.isEmpty()) {
          return best;
        }
        HeaderRow header = headerRow(sheet, row.get());
        if (header.isComplete(names.columns())) {
          return Optional.of(header);
        }
        if (best.isEmpty() || header.matches() > best.get().matches()) {
          best = Optional.of(header);
        }
      }
    } catch (Refusal refused) {
      if (!sheet.isSeparated()) {
        throw refused;
      }
      refusals.add(refused);
    }
    return best;
  }

  private HeaderRow headerRow(Sheet sheet, Row row) {
    return HeaderRow.of(new SourceCell(book.name(), sheet.name(), row.number(), 0), row, names);
  }
}
