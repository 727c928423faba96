package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.FormulaLike;
import org.boardpaper.render.parts.Xml;

/** Writes the rows of one worksheet from the first one down, and the links in them. */
final class Rows {
  private final Xml xml;
  private final Styles styles;
  private final List<Link> links = new ArrayList<>();
  private int row;

  /** No row yet. */
  Rows(Xml xml, Styles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Begins the next row; the height is in points. */
  void start(double height) throws IOException {
    row++;
    xml.start("row", "r", "" + row, "ht", "" + height, "customHeight", "1");
  }

  /** Ends the row. */
  void end() throws IOException {
    xml.end();
  }

  /** The number of the row begun last. */
  int last() {
    return row;
  }

  /** A cell of text, never a formula; columns count from 1. */
  void text(int column, Look look, String text) throws IOException {
    Look safe = FormulaLike.is(text) ? look.asQuoted() : look;
    startCell(column, safe);
    xml.attribute("t", "inlineStr").start("is").start("t");
    if (CellText.needsItsSpaces(text)) {
      xml.attribute("xml:space", "preserve");
    }
    xml.text(CellText.encoded(text)).end().end().end();
  }

  /** A cell with a number or a date, as it is stored. */
  void number(int column, Look look, String number) throws IOException {
    startCell(column, look);
    xml.leaf("v", number).end();
  }

  /** A cell without content. */
  void blank(int column, Look look) throws IOException {
    startCell(column, look);
    xml.end();
  }

  /** A cell that works a number out, and the number that it has at first. */
  void formula(int column, Look look, String formula, String number) throws IOException {
    startCell(column, look);
    xml.leaf("f", formula).leaf("v", number).end();
  }

  /** Makes the first cell of the row a link to a worksheet. */
  void link(String sheet) {
    link(1, "", Reference.quoted(sheet) + "!A1");
  }

  /**
   * Makes a cell of the row a link.
   *
   * @param relation the id of the relationship that names another file; empty for this one
   * @param location the place in that file; may be empty
   */
  void link(int column, String relation, String location) {
    links.add(new Link(Reference.letters(column) + row, relation, location));
  }

  /** How many links there are. */
  int links() {
    return links.size();
  }

  /** Writes what makes cells links; stands behind all rows. */
  void writeLinks() throws IOException {
    if (links.isEmpty()) {
      return;
    }
    xml.start("hyperlinks");
    for (Link link : links) {
      writeLink(link);
    }
    xml.end();
  }

  private void writeLink(Link link) throws IOException {
    xml.start("hyperlink", "ref", link.cell());
    if (!link.relation().isEmpty()) {
      xml.attribute("r:id", link.relation());
    }
    if (!link.location().isEmpty()) {
      xml.attribute("location", link.location());
    }
    xml.end();
  }

  private void startCell(int column, Look look) throws IOException {
    xml.start("c", "r", Reference.letters(column) + row, "s", "" + styles.number(look));
  }

  private record Link(String cell, String relation, String location) {}
}
