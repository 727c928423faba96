package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.boardpaper.basics.Colour;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.render.docx.Look.Trait;
import org.boardpaper.render.layout.ColumnWidths;
import org.boardpaper.render.parts.Xml;

/** Writes a table row by row. Its header row is repeated on every page; no row is parted. */
final class TableBody {
  /** A table between paragraphs with so many rows stays on one page. */
  private static final int MOST_ROWS_OF_SHORT_TABLE = 15;

  private final Xml xml;
  private final Prose prose;
  private final Table table;
  private final Pages pages;
  private final Colour head;

  /** A table for some pages, whose header row stands on a colour. */
  TableBody(Prose prose, Table table, Pages pages, Colour head) {
    this.xml = prose.xml();
    this.prose = prose;
    this.table = table;
    this.pages = pages;
    this.head = head;
  }

  /** Writes {@code w:tbl}. The table has a row. */
  void write() throws IOException {
    List<Integer> edges = ColumnWidths.edges(table, pages.points());
    xml.start("w:tbl");
    properties();
    xml.start("w:tblGrid");
    for (int i = 0; i < table.columns().size(); i++) {
      xml.empty("w:gridCol", "w:w", "" + width(edges, i));
    }
    xml.end();
    head(edges);
    boolean kept = pages == Pages.UPRIGHT && isShort();
    Iterator<List<Value>> rows = table.rows().iterator();
    while (rows.hasNext()) {
      List<Value> row = rows.next();
      row(edges, row, kept && rows.hasNext());
    }
    xml.end();
  }

  private void properties() throws IOException {
    xml.start("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "PaperTable");
    xml.empty("w:tblW", "w:w", "" + 20 * pages.points(), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    boolean named = table.columns().get(0).kind() == Kind.ROW_HEADER;
    xml.empty("w:tblLook", "w:val", named ? "06A0" : "0620");
    xml.empty("w:tblCaption", "w:val", Prose.legal(table.caption()));
    xml.end();
  }

  private void head(List<Integer> edges) throws IOException {
    xml.start("w:tr");
    xml.start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      xml.start("w:tc").start("w:tcPr");
      xml.empty("w:tcW", "w:w", "" + width(edges, i), "w:type", "dxa");
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", head.hex());
      xml.empty("w:vAlign", "w:val", "bottom").end();
      prose.write(look("TableHead", column), column.heading());
      xml.end();
    }
    xml.end();
  }

  private void row(List<Integer> edges, List<Value> row, boolean keep) throws IOException {
    xml.start("w:tr");
    xml.start("w:trPr").empty("w:cantSplit").end();
    for (int i = 0; i < table.columns().size(); i++) {
      xml.start("w:tc").start("w:tcPr");
      xml.empty("w:tcW", "w:w", "" + width(edges, i), "w:type", "dxa").end();
      Look look = look("TableText", table.columns().get(i)).with(Trait.KEPT_WITH_NEXT, keep);
      prose.write(look, row.get(i).printed());
      xml.end();
    }
    xml.end();
  }

  private Look look(String style, Column column) {
    String fitting = pages == Pages.LANDSCAPE ? "Appendix" + style : style;
    return Look.of(fitting).with(Trait.TO_THE_RIGHT, column.kind() == Kind.NUMBER);
  }

  private static int width(List<Integer> edges, int column) {
    return 20 * (edges.get(column + 1) - edges.get(column));
  }

  private boolean isShort() {
    Iterator<?> rows = table.rows().iterator();
    int seen = 0;
    while (seen <= MOST_ROWS_OF_SHORT_TABLE && rows.hasNext()) {
      rows.next();
      seen++;
    }
    return seen <= MOST_ROWS_OF_SHORT_TABLE;
  }
}
