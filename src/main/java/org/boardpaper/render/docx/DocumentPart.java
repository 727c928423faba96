package org.boardpaper.render.docx;

import java.io.IOException;
import java.util.List;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.render.docx.Look.Trait;
import org.boardpaper.render.parts.Xml;

/** Writes {@code word/document.xml}: the paper from its title to its last appendix. */
final class DocumentPart {
  static final String CONTACT = "Officer to contact";

  private final Paper paper;
  private final Xml xml;
  private final Prose prose;
  private final Blocks blocks;
  private final Places places;

  DocumentPart(Paper paper, Prose prose, Blocks blocks, Places places) {
    this.paper = paper;
    this.xml = prose.xml();
    this.prose = prose;
    this.blocks = blocks;
    this.places = places;
  }

  void write() throws IOException {
    xml.start("w:document", "xmlns:w", Namespaces.WORDS, "xmlns:r", Namespaces.RELATION);
    xml.attribute("xmlns:wp", Namespaces.INLINE).attribute("xmlns:a", Namespaces.DRAWING);
    xml.attribute("xmlns:pic", Namespaces.PICTURE);
    xml.start("w:body");
    masthead(paper.masthead());
    for (Section section : paper.sections()) {
      heading(2, section.heading());
      blocks.write(section.blocks());
    }
    boolean alone = paper.appendices().isEmpty();
    contact(paper.masthead().contact(), !alone);
    for (int i = 0; i < paper.appendices().size(); i++) {
      appendix(paper.appendices().get(i), i > 0);
    }
    if (blocks.endsWithTable()) {
      blocks.put(Look.of("SectionEnd"), "");
    }
    (alone ? Pages.UPRIGHT : Pages.LANDSCAPE).writeTo(xml);
    xml.end().end();
  }

  private void masthead(Masthead masthead) throws IOException {
    if (masthead.brand().logo().isPresent()) {
      blocks.logo(masthead.brand().logo().get());
    }
    if (!masthead.printedItem().isEmpty()) {
      prose.write(Look.of("AgendaItem"), masthead.printedItem());
    }
    prose.write(Look.of("Partnership"), masthead.partnership());
    String meeting = masthead.board() + ", " + Value.of(masthead.meeting()).printed();
    prose.write(Look.of("Meeting"), meeting);
    heading(1, masthead.title());
    for (String said : paper.notice().texts()) {
      blocks.put(Look.of("Normal"), said);
    }
    ContentsList.write(prose, places.headings());
  }

  /** The title of an appendix with its label. */
  static String titled(Appendix appendix) {
    return appendix.label() + ": " + appendix.title();
  }

  private void heading(int level, String text) throws IOException {
    blocks.put(Look.of("Heading" + level), text, List.of(places.nextHeading()));
  }

  /** Whom to ask. Its last line ends the upright pages where appendices follow. */
  private void contact(List<String> contact, boolean last) throws IOException {
    if (!contact.isEmpty()) {
      heading(2, CONTACT);
      for (int i = 0; i < contact.size(); i++) {
        boolean end = i == contact.size() - 1;
        Look look = Look.of("Contact").with(Trait.KEPT_WITH_NEXT, !end);
        prose.writeWithAddresses(end && last ? look.ending(Pages.UPRIGHT) : look, contact.get(i));
      }
    } else if (last) {
      blocks.put(Look.of("SectionEnd").ending(Pages.UPRIGHT), "");
    }
  }

  private void appendix(Appendix appendix, boolean newPage) throws IOException {
    blocks.put(
        Look.of("Heading1").with(Trait.ON_NEW_PAGE, newPage),
        titled(appendix),
        List.of(places.nextHeading(), Places.appendix(appendix)));
    for (String note : appendix.notes()) {
      blocks.put(Look.of("Normal"), note);
    }
    for (Table table : appendix.tables()) {
      heading(2, table.caption());
      blocks.table(table, Pages.LANDSCAPE);
    }
  }
}
