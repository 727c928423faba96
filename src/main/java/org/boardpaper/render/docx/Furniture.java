package org.boardpaper.render.docx;

import java.io.IOException;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Value;
import org.boardpaper.render.parts.Xml;

/**
 * Top and foot of the pages: the one place for what stands on each of them.
 *
 * @param masthead of the paper
 * @param marking at the top and foot of every page; empty for none
 */
record Furniture(Masthead masthead, String marking) {
  /** Writes the top of the first page, which the title follows. */
  void writeTitleHeader(Xml xml) throws IOException {
    header(xml, "");
  }

  /** Writes the top of every other page. */
  void writeHeader(Xml xml) throws IOException {
    header(xml, masthead.board() + ", " + Value.of(masthead.meeting()).printed());
  }

  private void header(Xml xml, String line) throws IOException {
    start(xml, "w:hdr");
    mark(xml);
    if (marking.isEmpty() || !line.isEmpty()) {
      line(xml, "Header", line);
    }
    xml.end();
  }

  private void mark(Xml xml) throws IOException {
    if (!marking.isEmpty()) {
      line(xml, "Marking", marking);
    }
  }

  private static void line(Xml xml, String style, String words) throws IOException {
    xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    text(xml, words);
    xml.end();
  }

  /** Writes the foot of every page: whose paper it is, and which page of how many. */
  void writeFooter(Xml xml, Pages pages) throws IOException {
    start(xml, "w:ftr");
    xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer").start("w:tabs");
    xml.empty("w:tab", "w:val", "right", "w:pos", "" + pages.room()).end().end();
    text(xml, masthead.partnership());
    xml.start("w:r").empty("w:tab").end();
    text(xml, "Page ");
    field(xml, "PAGE");
    text(xml, " of ");
    field(xml, "NUMPAGES");
    xml.end();
    mark(xml);
    xml.end();
  }

  private static void start(Xml xml, String root) throws IOException {
    xml.start(root, "xmlns:w", Namespaces.WORDS);
  }

  private static void text(Xml xml, String words) throws IOException {
    xml.start("w:r").leaf("w:t", Prose.legal(words), "xml:space", "preserve").end();
  }

  /** A number that the word processor counts. */
  private static void field(Xml xml, String name) throws IOException {
    xml.start("w:fldSimple", "w:instr", " " + name + " ");
    text(xml, "1");
    xml.end();
  }
}
