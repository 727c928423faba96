package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.render.parts.Xml;

/** Writes one worksheet, row by row. */
final class SheetPart {
  private static final double WIDEST_PORTRAIT = 95;

  private final Xml xml;
  private final Sheet sheet;
  private final Rows rows;

  private SheetPart(Xml xml, Styles styles, Sheet sheet) {
    this.xml = xml;
    this.sheet = sheet;
    rows = new Rows(xml, styles);
  }

  /** Writes the worksheet; {@code first} is the one that is seen when the workbook is opened. */
  static void write(Xml xml, Styles styles, Sheet sheet, boolean first) throws IOException {
    SheetPart part = new SheetPart(xml, styles, sheet);
    part.begin(first);
    for (Line line : sheet.lines()) {
      part.writeLine(line);
    }
    if (sheet.grid().isPresent()) {
      part.writeGrid(sheet.grid().get());
    }
    part.finish();
  }

  private void begin(boolean first) throws IOException {
    xml.start("worksheet", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
    xml.start("sheetViews").start("sheetView", "tabSelected", first ? "1" : "0");
    xml.attribute("workbookViewId", "0");
    xml.empty("selection", "activeCell", "A1", "sqref", "A1").end().end();
    xml.empty("sheetFormatPr", "defaultRowHeight", "" + Look.Face.BODY.lineHeight());
    xml.start("cols");
    int column = 0;
    for (double width : sheet.widths()) {
      String number = "" + ++column;
      xml.empty("col", "min", number, "max", number, "width", "" + width, "customWidth", "1");
    }
    xml.end().start("sheetData");
  }

  private void writeLine(Line line) throws IOException {
    rows.start(RowHeights.of(line));
    rows.text(1, line.look(), line.cell().content());
    if (!line.sheet().isEmpty()) {
      rows.link(line.sheet());
    }
    rows.end();
  }

  private void writeGrid(Grid grid) throws IOException {
    rows.start(RowHeights.ofHeader(grid));
    for (int i = 0; i < grid.headings().size(); i++) {
      rows.text(i + 1, Look.header(side(grid, i)).tinted(Look.Tint.HEAD), grid.headings().get(i));
    }
    rows.end();
    for (List<Value> values : grid.table().rows()) {
      writeRow(grid, values.stream().map(Cell::of).toList());
    }
    if (rows.last() != sheet.headerRow() + grid.survey().rows()) {
      throw new IllegalStateException(
          "table %s: the rows changed between two walks".formatted(grid.table().id()));
    }
  }

  private void writeRow(Grid grid, List<Cell> cells) throws IOException {
    rows.start(RowHeights.ofRow(grid, cells));
    for (int i = 0; i < cells.size(); i++) {
      writeCell(grid, i, cells.get(i));
    }
    rows.end();
  }

  private void writeCell(Grid grid, int column, Cell cell) throws IOException {
    int decimals = grid.survey().column(column).decimals(cell.form());
    Look look = Look.body(cell.form(), decimals, side(grid, column));
    if (cell.form() != Cell.Form.TEXT) {
      rows.number(column + 1, look, cell.content());
    } else if (column == 0 && !grid.targets().isEmpty()) {
      rows.text(1, look.asLink(), cell.content());
      rows.link(grid.targets().get(rows.last() - sheet.headerRow() - 1));
    } else {
      rows.text(column + 1, look, cell.content());
    }
  }

  private void finish() throws IOException {
    xml.end();
    rows.writeLinks();
    writePage();
    if (sheet.grid().isPresent()) {
      xml.start("tableParts", "count", "1").empty("tablePart", "r:id", "rId1").end();
    }
    xml.end();
  }

  /** A4, as wide as the page and as many pages as it takes. */
  private void writePage() throws IOException {
    double width = sheet.widths().stream().mapToDouble(Double::doubleValue).sum();
    xml.start("pageMargins");
    for (String side : List.of("left", "right", "top", "bottom")) {
      xml.attribute(side, "0.6");
    }
    xml.attribute("header", "0.3").attribute("footer", "0.3").end();
    xml.start("pageSetup", "paperSize", "9", "fitToHeight", "0");
    xml.attribute("orientation", width > WIDEST_PORTRAIT ? "landscape" : "portrait").end();
  }

  private static Look.Side side(Grid grid, int column) {
    if (grid.table().columns().get(column).kind() == Table.Kind.NUMBER) {
      return Look.Side.RIGHT;
    }
    return column == 0 ? Look.Side.LEFT : Look.Side.INSET;
  }
}
