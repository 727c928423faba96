package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.render.parts.Xml;

/**
 * The numbers before paragraphs and the marks before items, which the word processor counts itself:
 * a paragraph put in between gives all later ones a new number.
 */
final class Numbering {
  /** All bulleted lists. */
  static final int BULLETS = 2;

  private static final int PARAGRAPHS = 1;
  private static final int LETTERS = 3;

  /** A numbering that begins anew. */
  private record Restart(int kind, int first) {}

  private final List<Restart> restarts = new ArrayList<>();
  private int paragraphs = PARAGRAPHS;
  private int nextParagraph = 1;

  /** The numbering in which the next paragraph has a number: one and the same as long as it can. */
  int paragraph(int number) {
    if (number != nextParagraph) {
      paragraphs = restart(PARAGRAPHS, number);
    }
    nextParagraph = number + 1;
    return paragraphs;
  }

  /** The numbering of one more list from (a). */
  int letters() {
    return restart(LETTERS, 1);
  }

  private int restart(int kind, int first) {
    restarts.add(new Restart(kind, first));
    return BULLETS + restarts.size();
  }

  /** Writes {@code word/numbering.xml}, after all lists have asked for their numberings. */
  void writeTo(Xml xml) throws IOException {
    xml.start("w:numbering", "xmlns:w", Namespaces.WORDS);
    kind(xml, PARAGRAPHS, "singleLevel");
    level(xml, 0, "decimal", "%1.", "NumberedParagraph");
    xml.end();
    kind(xml, BULLETS, "hybridMultilevel");
    level(xml, 0, "bullet", "•", "");
    level(xml, 1, "bullet", "–", "");
    xml.end();
    kind(xml, LETTERS, "hybridMultilevel");
    level(xml, 0, "lowerLetter", "(%1)", "");
    level(xml, 1, "bullet", "–", "");
    xml.end();
    instance(xml, PARAGRAPHS, PARAGRAPHS);
    instance(xml, BULLETS, BULLETS);
    for (int i = 0; i < restarts.size(); i++) {
      restart(xml, BULLETS + i + 1, restarts.get(i));
    }
    xml.end();
  }

  private static void kind(Xml xml, int kind, String levels) throws IOException {
    xml.start("w:abstractNum", "w:abstractNumId", "" + kind);
    xml.empty("w:multiLevelType", "w:val", levels);
  }

  private static void level(Xml xml, int level, String format, String text, String style)
      throws IOException {
    boolean paragraph = !style.isEmpty();
    int left = paragraph ? 567 : 1134 + 425 * level;
    int hanging = paragraph ? 567 : level == 0 ? 567 : 425;
    xml.start("w:lvl", "w:ilvl", "" + level);
    xml.empty("w:start", "w:val", "1");
    xml.empty("w:numFmt", "w:val", format);
    if (paragraph) {
      xml.empty("w:pStyle", "w:val", style);
    }
    xml.empty("w:lvlText", "w:val", text);
    xml.empty("w:lvlJc", "w:val", "left");
    xml.start("w:pPr");
    xml.empty("w:ind", "w:left", "" + left, "w:hanging", "" + hanging);
    xml.end();
    xml.start("w:rPr");
    xml.empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial");
    xml.end().end();
  }

  private static void instance(Xml xml, int number, int kind) throws IOException {
    xml.start("w:num", "w:numId", "" + number);
    xml.empty("w:abstractNumId", "w:val", "" + kind);
    xml.end();
  }

  private static void restart(Xml xml, int number, Restart restart) throws IOException {
    xml.start("w:num", "w:numId", "" + number);
    xml.empty("w:abstractNumId", "w:val", "" + restart.kind());
    xml.start("w:lvlOverride", "w:ilvl", "0");
    xml.empty("w:startOverride", "w:val", "" + restart.first());
    xml.end().end();
  }
}
