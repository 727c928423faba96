package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.intake.rows.RowSource;

/** The rows of a sheet, with the numbers that Excel shows. */
final class SheetRows implements RowSource {
  private static final int LAST_ROW = 1_048_576;

  private final SourceCell sheet;
  private final PartXml xml;
  private final CellReader cells;
  private final SheetOddities oddities;
  private int row;
  private int column;

  SheetRows(SourceCell sheet, PartXml xml, CellReader cells, boolean workedOut) {
    this.sheet = sheet;
    this.xml = xml;
    this.cells = cells;
    this.oddities = new SheetOddities(sheet, workedOut);
  }

  @Override
  public Optional<Row> next() throws Refusal {
    try {
      while (xml.nextStart()) {
        if (xml.isAt("row")) {
          return Optional.of(row());
        }
        oddities.note(xml);
      }
      return Optional.empty();
    } catch (IOException failure) {
      throw Refusals.of(sheet, failure);
    }
  }

  private Row row() throws IOException {
    int before = row;
    row = Numbers.whole(xml.attribute("r"), before + 1);
    if (row <= before || row > LAST_ROW) {
      throw new IOException("row " + row + " after row " + before);
    }
    if (xml.isTrue("hidden")) {
      oddities.noteHidden(row);
    }
    List<Cell> read = new ArrayList<>();
    column = 0;
    while (xml.nextStartIn("row")) {
      if (xml.isAt("c")) {
        cell(read);
      }
    }
    return new Row(row, read);
  }

  private void cell(List<Cell> read) throws IOException {
    int before = column;
    String reference = xml.attribute("r");
    column = reference.isEmpty() ? before + 1 : References.column(reference);
    if (column <= before) {
      throw new IOException("cell " + reference + " out of its order in row " + row);
    }
    Cell cell = cells.read(xml);
    if (cells.lastWasFormula()) {
      oddities.noteFormula(row);
    }
    if (!cell.isBlank()) {
      while (read.size() < column - 1) {
        read.add(Cell.Blank.CELL);
      }
      read.add(cell);
    }
  }

  @Override
  public List<Finding> findings(int headerRow) {
    return oddities.findings(headerRow);
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
