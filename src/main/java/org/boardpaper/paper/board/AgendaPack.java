package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardpaper.basics.Edition;
import org.boardpaper.basics.Names;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Notice;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Value;

/**
 * A paper as committee systems take it: the item by itself, and each of its appendices as a file of
 * its own.
 */
public final class AgendaPack {
  /** What file systems and committee systems take without complaint. */
  private static final int LONGEST_NAME = 80;

  private static final String SUFFIX = ".pdf";

  private final Paper whole;
  private final Edition edition;

  private AgendaPack(Paper whole, Edition edition) {
    this.whole = whole;
    this.edition = edition;
  }

  /**
   * A file of the pack.
   *
   * @param name lower case without spaces: day, item, edition, what it is; at most 80 characters
   * @param paper what is in it
   */
  public record Document(String name, Paper paper) {}

  /** The files of an edition, the item first. */
  public static List<Document> of(Paper paper, Edition edition) {
    AgendaPack pack = new AgendaPack(paper, edition);
    List<Document> documents = new ArrayList<>();
    documents.add(pack.item());
    paper.appendices().forEach(appendix -> documents.add(pack.alone(appendix)));
    return documents;
  }

  private Document item() {
    List<Section> sections = new ArrayList<>(whole.sections());
    if (!whole.appendices().isEmpty()) {
      List<Block.Point> points =
          whole.appendices().stream()
              .map(appendix -> new Block.Point(titled(appendix), List.of()))
              .toList();
      Block.Points list = new Block.Points(Block.Marker.BULLET, points);
      sections.add(new Section("Appendices to this item", List.of(list)));
    }
    Paper paper = new Paper(whole.masthead(), whole.notice(), sections, List.of());
    return new Document(name(whole.masthead().title()), paper);
  }

  /** It says of itself what the paper says on its first page. */
  private Document alone(Appendix appendix) {
    Masthead masthead = whole.masthead();
    List<String> notes = new ArrayList<>();
    notes.add(belongsTo(masthead));
    notes.addAll(whole.notice().texts());
    notes.addAll(appendix.notes());
    Appendix told = new Appendix(appendix.label(), appendix.title(), notes, appendix.tables());
    Masthead own = masthead.with(titled(appendix) + ", " + masthead.title(), List.of());
    Notice notice = new Notice(whole.notice().marking(), List.of());
    return new Document(name(titled(appendix)), new Paper(own, notice, List.of(), List.of(told)));
  }

  private static String titled(Appendix appendix) {
    return appendix.label() + ": " + appendix.title();
  }

  private static String belongsTo(Masthead masthead) {
    String item = masthead.printedItem();
    return "To the paper “%s” of %s, %s, %s%s."
        .formatted(
            masthead.title(),
            masthead.partnership(),
            masthead.board(),
            Value.of(masthead.meeting()).printed(),
            item.isEmpty() ? "" : ", " + item.toLowerCase(Locale.UK));
  }

  private String name(String title) {
    Masthead masthead = whole.masthead();
    String item =
        masthead.agendaItem().isEmpty() ? "" : "-item-" + Names.slug(masthead.agendaItem());
    String name = masthead.meeting() + item + "-" + edition.word() + "-" + Names.slug(title);
    int room = LONGEST_NAME - SUFFIX.length();
    return (name.length() <= room ? name : wholeWords(name.substring(0, room + 1))) + SUFFIX;
  }

  private static String wholeWords(String name) {
    return name.substring(0, name.lastIndexOf('-'));
  }
}
