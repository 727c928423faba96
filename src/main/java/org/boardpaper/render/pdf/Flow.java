package org.boardpaper.render.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.References;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.render.pdf.Line.Kind;
import org.jspecify.annotations.Nullable;

/** Puts a part of the book into lines, one below the other, and says which must not be parted. */
final class Flow {
  private static final String CONTACT = "Officer to contact";
  private static final String BULLET = "•";
  private static final String INNER_BULLET = "–";
  private static final int MOST_ROWS_UPRIGHT = 15;
  private static final int MOST_ROWS_LANDSCAPE = 6;

  private final String part;
  private final int mostRowsOfShortTable;
  private final Shapes shapes;
  private final References references;
  private final List<Line> lines = new ArrayList<>();
  private int keep;
  private boolean keepWithLast;

  private Flow(String part, int mostRowsOfShortTable, Shapes shapes, References references) {
    this.part = part;
    this.mostRowsOfShortTable = mostRowsOfShortTable;
    this.shapes = shapes;
    this.references = references;
  }

  /** The paper up to its appendices, and whom to ask. */
  static List<Line> of(Paper paper, Shapes shapes, References references) throws JRException {
    Flow flow = new Flow("paper", MOST_ROWS_UPRIGHT, shapes, references);
    paper.notice().texts().forEach(text -> flow.text(Kind.PLAIN, null, text));
    for (Section section : paper.sections()) {
      flow.heading(Kind.HEADING, section.heading());
      flow.blocks(section.blocks());
    }
    flow.contact(paper.masthead().contact());
    return flow.lines;
  }

  /** An appendix: its notes, then its tables. */
  static List<Line> of(Appendix appendix, int number, Shapes shapes, References references)
      throws JRException {
    Flow flow = new Flow("appendix-" + number, MOST_ROWS_LANDSCAPE, shapes, references);
    for (String note : appendix.notes()) {
      flow.text(Kind.PLAIN, null, note);
    }
    for (Table table : appendix.tables()) {
      if (table.isEmpty()) {
        flow.heading(Kind.HEADING, table.caption());
      }
      flow.table(table);
    }
    return flow.lines;
  }

  private void blocks(List<Block> blocks) throws JRException {
    for (int i = 0; i < blocks.size(); i++) {
      boolean points = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Points;
      block(blocks.get(i));
      keepWithLast |= points;
    }
  }

  private void block(Block block) throws JRException {
    if (block instanceof Block.Paragraph paragraph) {
      text(Kind.PARAGRAPH, paragraph.number() + ".", paragraph.text());
    } else if (block instanceof Block.Subheading subheading) {
      heading(Kind.SUBHEADING, subheading.text());
    } else if (block instanceof Block.Points points) {
      points(points);
    } else if (block instanceof Block.TableBlock table) {
      table(table.table());
    } else if (block instanceof Block.ChartBlock chart) {
      chart(chart.chart());
    } else {
      throw new IllegalStateException("no band prints a " + block.getClass().getSimpleName());
    }
  }

  private void heading(Kind kind, String text) {
    text(kind, null, text);
    keepWithLast = true;
  }

  /** Neither the first nor the last item stands alone on a page. */
  private void points(Block.Points points) {
    String list = nextId();
    for (int i = 0; i < points.items().size(); i++) {
      Block.Point item = points.items().get(i);
      point(Kind.POINT, mark(points.marker(), i), item.text(), list);
      for (String inner : item.points()) {
        point(Kind.SUBPOINT, INNER_BULLET, inner, list + '/' + i);
      }
      keepWithLast = i == 0 || i == points.items().size() - 2;
    }
  }

  private void point(Kind kind, String mark, String text, String list) {
    add(new Line(kind, nextId(), keepId(), mark, text, list, links(text)));
  }

  /** (a) to (z), then (aa), (ab). */
  private static String mark(Block.Marker marker, int index) {
    if (marker == Block.Marker.BULLET) {
      return BULLET;
    }
    String first = index < 26 ? "" : String.valueOf((char) ('a' + index / 26 - 1));
    return "(" + first + (char) ('a' + index % 26) + ")";
  }

  private void table(Table table) throws JRException {
    if (table.isEmpty()) {
      text(Kind.PLAIN, null, table.whenEmpty());
      return;
    }
    Kind kind = Kind.TABLE;
    if (isLong(table)) {
      kind = Kind.LONG_TABLE;
      letHeadingStandOverLongTable();
    }
    add(new Line(kind, table.id(), keepId(), null, table.caption(), null, shapes.fit(table)));
  }

  private boolean isLong(Table table) {
    Iterator<?> rows = table.rows().iterator();
    int seen = 0;
    while (seen <= mostRowsOfShortTable && rows.hasNext()) {
      rows.next();
      seen++;
    }
    return seen > mostRowsOfShortTable;
  }

  private void letHeadingStandOverLongTable() {
    if (!lines.isEmpty()) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last).overLongTable());
    }
  }

  private void chart(BarChart chart) {
    add(
        new Line(
            Kind.CHART,
            chart.id(),
            keepId(),
            chart.message(),
            chart.alternative(),
            null,
            shapes.draw(chart)));
  }

  private void contact(List<String> contact) {
    if (contact.isEmpty()) {
      return;
    }
    heading(Kind.HEADING, CONTACT);
    for (String line : contact) {
      text(Kind.CONTACT, null, line);
      keepWithLast = true;
    }
  }

  private void text(Kind kind, @Nullable String label, String text) {
    boolean heading = kind == Kind.HEADING || kind == Kind.SUBHEADING;
    add(new Line(kind, nextId(), keepId(), label, text, null, heading ? null : links(text)));
  }

  private @Nullable TextLinks links(String text) {
    return TextLinks.of(references.in(Wording.of(text)));
  }

  private void add(Line line) {
    lines.add(line);
    keepWithLast = false;
  }

  private String nextId() {
    return part + '-' + (lines.size() + 1);
  }

  private String keepId() {
    if (!keepWithLast) {
      keep++;
    }
    return part + ' ' + keep;
  }
}
