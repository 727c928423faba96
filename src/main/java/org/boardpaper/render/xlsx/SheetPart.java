package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** Writes one worksheet, row by row. */
final class SheetPart {
  /** The most lines that fit into the tallest row. */
  static final int MOST_LINES = 26;

  private static final double TALLEST_ROW = 409;
  private static final double LINE_PADDING = 6;
  private static final double ROW_PADDING = 4;
  private static final double INSET = 1.5;
  private static final double WIDEST_PORTRAIT = 95;

  private final Xml xml;
  private final Styles styles;
  private final Sheet sheet;
  private final List<String[]> links = new ArrayList<>();
  private int row;

  private SheetPart(Xml xml, Styles styles, Sheet sheet) {
    this.xml = xml;
    this.styles = styles;
    this.sheet = sheet;
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
    Look look = line.look();
    int lines =
        look.wrapped() ? TextMeasure.lines(line.cell().content(), Sheet.PROSE_WIDTH - INSET) : 1;
    startRow(lines * look.face().lineHeight() + look.face().spaceAbove() + LINE_PADDING);
    writeText(1, look, line.cell().content());
    if (!line.sheet().isEmpty()) {
      link(line.sheet());
    }
    xml.end();
  }

  private void writeGrid(Grid grid) throws IOException {
    writeHeader(grid);
    for (List<Value> values : grid.table().rows()) {
      writeRow(grid, values.stream().map(Cell::of).toList());
    }
    if (row != sheet.headerRow() + grid.survey().rows()) {
      throw new IllegalStateException(
          "table %s: the rows changed between two walks".formatted(grid.table().id()));
    }
  }

  private void writeHeader(Grid grid) throws IOException {
    int lines = 1;
    for (int i = 0; i < grid.headings().size(); i++) {
      double width = inner(grid, i) / ColumnWidths.BOLD;
      lines = Math.max(lines, TextMeasure.lines(grid.headings().get(i), width));
    }
    startRow(lines * Look.Face.HEADER.lineHeight() + LINE_PADDING);
    for (int i = 0; i < grid.headings().size(); i++) {
      writeText(i + 1, Look.header(side(grid, i)), grid.headings().get(i));
    }
    xml.end();
  }

  private void writeRow(Grid grid, List<Cell> cells) throws IOException {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).form() == Cell.Form.TEXT) {
        lines = Math.max(lines, TextMeasure.lines(cells.get(i).content(), inner(grid, i)));
      }
    }
    startRow(lines * Look.Face.BODY.lineHeight() + ROW_PADDING);
    for (int i = 0; i < cells.size(); i++) {
      writeCell(grid, i, cells.get(i));
    }
    xml.end();
  }

  private void writeCell(Grid grid, int column, Cell cell) throws IOException {
    int decimals = grid.survey().column(column).decimals(cell.form());
    Look look = Look.body(cell.form(), decimals, side(grid, column));
    if (cell.form() != Cell.Form.TEXT) {
      xml.start("c", "r", reference(column + 1), "s", "" + styles.number(look));
      xml.leaf("v", cell.content()).end();
    } else if (column == 0 && !grid.targets().isEmpty()) {
      writeText(1, look.asLink(), cell.content());
      link(grid.targets().get(row - sheet.headerRow() - 1));
    } else {
      writeText(column + 1, look, cell.content());
    }
  }

  private void writeText(int column, Look look, String text) throws IOException {
    Look safe = CellText.looksLikeFormula(text) ? look.asQuoted() : look;
    xml.start("c", "r", reference(column), "s", "" + styles.number(safe), "t", "inlineStr");
    xml.start("is").start("t");
    if (CellText.needsItsSpaces(text)) {
      xml.attribute("xml:space", "preserve");
    }
    xml.text(CellText.encoded(text)).end().end().end();
  }

  private void startRow(double height) throws IOException {
    row++;
    double points = Math.min(TALLEST_ROW, Math.ceil(height));
    xml.start("row", "r", "" + row, "ht", "" + points, "customHeight", "1");
  }

  private void link(String target) {
    links.add(new String[] {"A" + row, Reference.quoted(target) + "!A1"});
  }

  private void finish() throws IOException {
    xml.end();
    if (!links.isEmpty()) {
      xml.start("hyperlinks");
      for (String[] link : links) {
        xml.empty("hyperlink", "ref", link[0], "location", link[1]);
      }
      xml.end();
    }
    writePage();
    if (sheet.grid().isPresent()) {
      xml.start("tableParts", "count", "1").empty("tablePart", "r:id", "rId1").end();
    }
    xml.end();
  }

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

  private static double inner(Grid grid, int column) {
    return Math.max(1, grid.widths().get(column) - INSET);
  }

  private static Look.Side side(Grid grid, int column) {
    if (grid.table().columns().get(column).kind() == Table.Kind.NUMBER) {
      return Look.Side.RIGHT;
    }
    return column == 0 ? Look.Side.LEFT : Look.Side.INSET;
  }

  private String reference(int column) {
    return Reference.letters(column) + row;
  }
}
