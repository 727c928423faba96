package org.boardpaper.render.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Notice;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/**
 * A whole paper as plain text in reading order. Paragraphs are not wrapped: one paragraph is one
 * line, so that a changed word is a changed line when two papers are compared. Lines end in a line
 * feed; none ends in a space.
 */
public final class PaperText {
  private final Lines lines;
  private final BlockText blocks;

  private PaperText(Appendable out) {
    lines = new Lines(out);
    blocks = new BlockText(lines);
  }

  /** The paper as one string, for papers that fit into memory. */
  public static String of(Paper paper) {
    StringBuilder text = new StringBuilder();
    try {
      write(paper, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringBuilder cannot fail", impossible);
    }
    return text.toString();
  }

  /**
   * Writes the paper. Walks the rows of each table twice and holds none of them.
   *
   * @throws IOException when {@code out} fails
   */
  public static void write(Paper paper, Appendable out) throws IOException {
    PaperText text = new PaperText(out);
    text.writeMasthead(paper.masthead());
    text.writeNotice(paper.notice());
    for (Section section : paper.sections()) {
      text.writeSection(section);
    }
    for (Appendix appendix : paper.appendices()) {
      text.writeAppendix(appendix);
    }
    text.writeContact(paper.masthead().contact());
  }

  private void writeMasthead(Masthead masthead) throws IOException {
    lines.line(masthead.partnership());
    lines.line(masthead.board());
    lines.line(Value.of(masthead.meeting()).printed());
    if (!masthead.printedItem().isEmpty()) {
      lines.line(masthead.printedItem());
    }
    lines.heading(masthead.title(), '=');
  }

  private void writeNotice(Notice notice) throws IOException {
    for (String said : notice.texts()) {
      lines.blank();
      lines.line(said);
    }
  }

  private void writeSection(Section section) throws IOException {
    lines.heading(section.heading(), '-');
    for (Block block : section.blocks()) {
      blocks.write(block);
    }
  }

  private void writeAppendix(Appendix appendix) throws IOException {
    lines.heading(appendix.label() + ": " + appendix.title(), '=');
    for (String note : appendix.notes()) {
      lines.blank();
      lines.line(note);
    }
    for (Table table : appendix.tables()) {
      lines.heading(table.caption(), '-');
      TableText.write(table, lines);
    }
  }

  private void writeContact(List<String> contact) throws IOException {
    if (contact.isEmpty()) {
      return;
    }
    lines.heading("Officer to contact", '-');
    lines.blank();
    for (String line : contact) {
      lines.line(line);
    }
  }
}
