package org.boardpaper.render.xlsx.model;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** A sheet written from top to bottom. */
final class Page {
  private static final int CHARACTER = 256;

  private final ModelBook book;
  private final XSSFSheet sheet;
  private int next;

  Page(ModelBook book, Tab tab, int... widths) {
    this.book = book;
    this.sheet = book.workbook().createSheet(tab.sheet());
    sheet.setTabColor(Palette.of(tab.kind().colour()));
    sheet.setDisplayGridlines(false);
    for (int column = 0; column < widths.length; column++) {
      sheet.setColumnWidth(column, widths[column] * CHARACTER);
    }
    title(tab);
  }

  private void title(Tab tab) {
    String title = tab == Tab.COVER ? book.model().imprint().title() : tab.sheet();
    put(0, 0, new Style(Format.LINE, Ground.TITLE), Entry.of(title));
    put(1, 0, Style.NOTE, Entry.of(tab.kind().word() + ". " + tab.purpose() + "."));
    next = 2;
    if (tab != Tab.COVER) {
      put(
          2,
          0,
          Style.NOTE,
          Entry.formula("\"Model checks: \"&Overall_check&\". \"&Overall_change"));
      link(
          3,
          0,
          tab == Tab.CONTENTS ? Tab.COVER : Tab.CONTENTS,
          tab == Tab.CONTENTS ? "Back to the cover" : "Back to the contents");
      next = 4;
    }
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** Index of the row that is written next. */
  int next() {
    return next;
  }

  /** Leaves a row free. */
  void skip() {
    next++;
  }

  /** Goes on at the top of another printed page. */
  void newPage() {
    sheet.setRowBreak(next - 1);
  }

  /** A heading with a free row above it. */
  void heading(String text) {
    next++;
    put(next++, 0, new Style(Format.LINE, Ground.HEADING), Entry.of(text));
  }

  /** A sentence that runs on to the right. */
  XSSFCell sentence(Style style, Entry entry) {
    return put(next++, 0, style, entry);
  }

  /** A label and what belongs to it. */
  void pair(String label, Style style, Entry entry) {
    put(next, 0, new Style(Format.TEXT, Ground.TOTAL), Entry.of(label));
    put(next++, 1, style, entry);
  }

  /** Column B down to here. */
  CellRangeAddress values() {
    return new CellRangeAddress(0, next - 1, 1, 1);
  }

  /** One value with a name. */
  XSSFCell line(Line line) {
    put(next, 0, Style.TEXT, Entry.of(line.label()));
    XSSFCell cell = put(next, 1, line.style(), line.entry());
    put(next++, 2, Style.REMARK, Entry.of(line.note()));
    book.name(line.name(), cell);
    return cell;
  }

  /** A link to another sheet. */
  void link(int row, int column, Tab to, String text) {
    XSSFCell cell = put(row, column, new Style(Format.LINE, Ground.LINK), Entry.of(text));
    XSSFHyperlink link =
        book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(to.target());
    link.setTooltip(to.purpose());
    cell.setHyperlink(link);
  }

  /** A table, its first column in column A. */
  <T> PlacedTable table(Grid<T> grid) {
    int top = next;
    for (int i = 0; i < grid.columns().size(); i++) {
      Column<T> column = grid.columns().get(i);
      put(top, i, column.style().on(Ground.HEADER), Entry.of(column.header()));
    }
    next++;
    grid.rows().forEach(row -> row(grid, row));
    return register(grid, top);
  }

  private <T> void row(Grid<T> grid, T row) {
    List<Column<T>> columns = grid.columns();
    for (int i = 0; i < columns.size(); i++) {
      put(next, i, columns.get(i).style(), columns.get(i).entry().apply(row), grid.name());
    }
    next++;
  }

  private PlacedTable register(Grid<?> grid, int top) {
    PlacedTable placed =
        new PlacedTable(grid.name(), sheet, grid.headers(), top, grid.rows().size());
    AreaReference area =
        new AreaReference(
            new CellReference(top, 0),
            new CellReference(next - 1, grid.columns().size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(grid.name());
    table.setDisplayName(grid.name());
    table.updateHeaders();
    book.add(placed);
    return placed;
  }

  /** The sums of some columns, in the row below a table. */
  void totals(PlacedTable table, List<String> columns) {
    for (int i = 0; i < table.headers().size(); i++) {
      String header = table.headers().get(i);
      boolean summed = columns.contains(header);
      Entry entry =
          i == 0
              ? Entry.of("Total")
              : summed
                  ? Entry.formula("SUM(%s[%s])".formatted(table.name(), header))
                  : Entry.empty();
      put(next, i, (summed ? Style.MONEY : Style.TEXT).on(Ground.TOTAL), entry);
    }
    next++;
  }

  /** A cell anywhere. */
  XSSFCell put(int row, int column, Style style, Entry entry) {
    return put(row, column, style, entry, "");
  }

  private XSSFCell put(int row, int column, Style style, Entry entry, String table) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    XSSFCell cell = line.createCell(column);
    cell.setCellStyle(book.look().of(style));
    entry.into(cell);
    if (entry instanceof Entry.Styled styled) {
      return put(row, column, styled.style(), styled.entry(), table);
    }
    if (entry instanceof Entry.Formula formula) {
      book.later(cell, formula, table);
    }
    return cell;
  }
}
