package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Names;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.References;
import org.boardpaper.paper.References.Reference;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.render.parts.Xml;

/** The places of a document that words can lead to: bookmarks, each once. */
final class Places {
  private static final String PARAGRAPH = "paragraph_";
  private static final String HEADING = "_Toc";

  private final References references;
  private final List<Heading> headings = new ArrayList<>();
  private int bookmarks;
  private int headingsWritten;

  /**
   * A heading of the contents.
   *
   * @param level 1 or 2
   * @param text its words
   * @param place its bookmark
   */
  record Heading(int level, String text, String place) {}

  Places(Paper paper) {
    this.references = References.of(paper, Places::paragraph, Places::appendix);
    add(1, paper.masthead().title());
    for (Section section : paper.sections()) {
      add(2, section.heading());
    }
    if (!paper.masthead().contact().isEmpty()) {
      add(2, DocumentPart.CONTACT);
    }
    for (Appendix appendix : paper.appendices()) {
      add(1, DocumentPart.titled(appendix));
      appendix.tables().stream().map(Table::caption).forEach(caption -> add(2, caption));
    }
  }

  private void add(int level, String text) {
    headings.add(new Heading(level, text, HEADING + (headings.size() + 1)));
  }

  /** The headings of level 1 and 2, in order. */
  List<Heading> headings() {
    return List.copyOf(headings);
  }

  /** What in a text leads somewhere. */
  List<Reference> in(String text) {
    return references.in(text);
  }

  /** Whether a place is a numbered paragraph, to be spoken of by its number. */
  static boolean isParagraph(String place) {
    return place.startsWith(PARAGRAPH);
  }

  /** The bookmark of a numbered paragraph. */
  static String paragraph(Block.Paragraph paragraph) {
    return paragraph(paragraph.number());
  }

  private static String paragraph(int number) {
    return PARAGRAPH + number;
  }

  /** The bookmark of an appendix. */
  static String appendix(Appendix appendix) {
    return Names.slug(appendix.label()).replace('-', '_');
  }

  /** The bookmark of the heading that is written next. */
  String nextHeading() {
    return headings.get(headingsWritten++).place();
  }

  /** Begins a bookmark and ends it at once: it marks where its paragraph begins. */
  void mark(Xml xml, String name) throws IOException {
    String id = "" + bookmarks++;
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    xml.empty("w:bookmarkEnd", "w:id", id);
  }
}
