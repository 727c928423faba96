package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Logo;
import org.boardpaper.paper.Table;
import org.boardpaper.render.docx.Look.Trait;
import org.boardpaper.render.parts.Xml;

/** Writes what stands under a heading. */
final class Blocks {
  /** Styles that keep their distance to what stands above. */
  private static final Set<String> OF_OWN_SPACE =
      Set.of("Heading1", "Heading2", "Heading3", "SectionEnd");

  private final Xml xml;
  private final Prose prose;
  private final Numbering numbering;
  private final Pictures pictures;
  private final Brand brand;
  private boolean belowTable;

  Blocks(Prose prose, Numbering numbering, Pictures pictures, Brand brand) {
    this.xml = prose.xml();
    this.prose = prose;
    this.numbering = numbering;
    this.pictures = pictures;
    this.brand = brand;
  }

  /** Writes blocks in their order; what leads to a list stays with it. */
  void write(List<Block> blocks) throws IOException {
    for (int i = 0; i < blocks.size(); i++) {
      boolean listFollows = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Points;
      write(blocks.get(i), listFollows);
    }
  }

  private void write(Block block, boolean keep) throws IOException {
    if (block instanceof Block.Paragraph paragraph) {
      Look look = Look.of("NumberedParagraph").with(Trait.KEPT_WITH_NEXT, keep);
      put(
          look.numbered(numbering.paragraph(paragraph.number()), 0),
          paragraph.text(),
          List.of(Places.paragraph(paragraph)));
    } else if (block instanceof Block.Subheading subheading) {
      put(Look.of("Heading3"), subheading.text());
    } else if (block instanceof Block.Points points) {
      points(points);
    } else if (block instanceof Block.TableBlock here) {
      captioned(here.table());
    } else if (block instanceof Block.ChartBlock here) {
      chart(here.chart());
    } else {
      throw new IllegalStateException("no paragraph holds a " + block.getClass().getSimpleName());
    }
  }

  private void points(Block.Points points) throws IOException {
    boolean letters = points.marker() == Block.Marker.LETTER;
    int number = letters ? numbering.letters() : Numbering.BULLETS;
    Look look = Look.of(letters ? "LetteredList" : "ListBullet");
    for (Block.Point point : points.items()) {
      Look kept = look.with(Trait.KEPT_WITH_NEXT, !point.points().isEmpty());
      put(kept.numbered(number, 0), point.text());
      for (String inner : point.points()) {
        put(Look.of("ListBullet2").numbered(number, 1), inner);
      }
    }
  }

  private void captioned(Table table) throws IOException {
    if (!table.isEmpty()) {
      put(Look.of("Caption"), table.caption());
    }
    table(table, Pages.UPRIGHT);
  }

  /** Writes a table without its caption, or the sentence in its place. */
  void table(Table table, Pages pages) throws IOException {
    if (table.isEmpty()) {
      put(Look.of("Normal"), table.whenEmpty());
    } else {
      new TableBody(prose, table, pages, brand.tableHead()).write();
      belowTable = true;
    }
  }

  /** Whether a table is the last that was written: a document must not end with one. */
  boolean endsWithTable() {
    return belowTable;
  }

  /** Writes a paragraph of any kind. */
  void put(Look look, String text) throws IOException {
    put(look, text, List.of());
  }

  /** Writes a paragraph of any kind to which other words lead by names. */
  void put(Look look, String text, List<String> names) throws IOException {
    Look placed = look.with(Trait.BELOW_TABLE, belowTable && !OF_OWN_SPACE.contains(look.style()));
    if (look.style().startsWith("Heading")) {
      prose.writeHeading(placed, text, names);
    } else {
      prose.writePlace(placed, text, names);
    }
    belowTable = false;
  }

  /** Writes the logo in a line of its own. */
  void logo(Logo logo) throws IOException {
    xml.start("w:p");
    Look.of("Chart").writeTo(xml);
    xml.start("w:r");
    pictures.write(logo, xml);
    xml.end().end();
  }

  private void chart(BarChart chart) throws IOException {
    put(Look.of("ChartMessage"), chart.message());
    xml.start("w:p");
    Look.of("Chart").writeTo(xml);
    xml.start("w:r");
    pictures.write(chart, xml);
    xml.end().end();
  }
}
