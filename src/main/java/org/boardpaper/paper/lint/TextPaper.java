package org.boardpaper.paper.lint;

import java.util.Optional;

/**
 * Reads plain text as a paper: numbered paragraphs, bullets, letters, headings and tables whose
 * cells are parted by bars, tabs or wide gaps. Lines that belong together are joined.
 */
public final class TextPaper {
  private static final int LONGEST_HEADING = 100;
  private static final int LONGEST_HEAD = 40;
  private static final int MOST_SKIPPED = 30;
  private final PassageBuilder paper = new PassageBuilder();
  private boolean open;
  private int line;
  private int width;
  private boolean lastWasShort;
  private boolean headOpen;

  private TextPaper() {}

  /**
   * Reads the lines of a text.
   *
   * @param name what the file is called in findings
   */
  public static WrittenPaper read(String name, Iterable<String> lines) {
    TextPaper text = new TextPaper();
    lines.forEach(text::next);
    text.close();
    return text.paper.build(name);
  }

  private void next(String raw) {
    line++;
    String text = raw.replace('\u00a0', ' ').replace("\f", "").strip();
    if (text.isEmpty()) {
      headOpen = false;
      close();
    } else if (LineForm.isUnderline(text)) {
      underlined();
    } else if (!LineForm.isRule(text)) {
      piece(text);
    }
    width = Math.max(width, text.length());
    lastWasShort = text.length() < width * 3 / 4;
  }

  private void underlined() {
    boolean heading = open;
    open = false;
    paper
        .last()
        .filter(passage -> heading && isPlain(passage))
        .ifPresent(passage -> paper.wasHeading());
  }

  private void piece(String text) {
    Optional<String> caption = LineForm.caption(text);
    if (caption.isPresent()) {
      close();
      paper.heading(line, caption.get());
    } else if (!numbered(text) && !marked(text) && !row(text)) {
      plain(text);
    }
  }

  private boolean numbered(String text) {
    Optional<LineForm.Marked> numbered = LineForm.numbered(text);
    if (numbered.isEmpty()) {
      return false;
    }
    begin();
    String number = numbered.get().mark();
    if (follows(number)) {
      paper.paragraph(line, number, numbered.get().text());
    } else {
      paper.item(line, number + ".", numbered.get().text());
    }
    return true;
  }

  /** Whether a number continues those of the paragraphs, and is not one of a list under them. */
  private boolean follows(String number) {
    if (number.contains(".") || paper.paragraph().isEmpty() || paper.paragraph().contains(".")) {
      return true;
    }
    int step = Integer.parseInt(number) - Integer.parseInt(paper.paragraph());
    return step > 0 && step <= MOST_SKIPPED;
  }

  private boolean marked(String text) {
    Optional<LineForm.Marked> item = LineForm.item(text);
    item.ifPresent(
        marked -> {
          begin();
          paper.item(line, marked.mark(), marked.text());
        });
    return item.isPresent();
  }

  private boolean row(String text) {
    Optional<LineForm.Cells> row = LineForm.row(text);
    row.ifPresent(
        cells -> {
          close();
          paper.row(line, cells.texts());
          headOpen = cells.mayGoOn();
        });
    return row.isPresent();
  }

  private void plain(String text) {
    if (headOpen && text.length() <= LONGEST_HEAD && !text.matches(".*\\d.*")) {
      headOpen = false;
      paper.moreOfHead(text);
      return;
    }
    headOpen = false;
    if (open && lastWasShort && isSentenceOver()) {
      close();
    }
    if (open || continues(text)) {
      paper.more(text);
    } else {
      paper.paragraph(line, "", text);
    }
    open = true;
  }

  /** Whether a line goes on with a sentence that a page break or an empty line has cut. */
  private boolean continues(String text) {
    Optional<Passage> last = paper.last();
    return last.isPresent()
        && (last.get().kind() == Passage.Kind.PARAGRAPH || last.get().kind() == Passage.Kind.ITEM)
        && !isSentenceOver()
        && (isNumbered(last.get()) || Character.isLowerCase(text.charAt(0)));
  }

  private static boolean isNumbered(Passage passage) {
    return passage.kind() == Passage.Kind.PARAGRAPH && !passage.locus().paragraph().isEmpty();
  }

  private boolean isSentenceOver() {
    return paper.last().filter(passage -> passage.text().matches(".*[.:;?!]”?")).isPresent();
  }

  private void begin() {
    close();
    open = true;
  }

  /** Ends a passage; a short one without a number or full stop is a heading. */
  private void close() {
    Optional<Passage> last = open ? paper.last() : Optional.empty();
    open = false;
    last.filter(TextPaper::isHeading).ifPresent(passage -> paper.wasHeading());
  }

  private static boolean isPlain(Passage passage) {
    return passage.kind() == Passage.Kind.PARAGRAPH && passage.locus().paragraph().isEmpty();
  }

  private static boolean isHeading(Passage passage) {
    return isPlain(passage)
        && passage.text().length() <= LONGEST_HEADING
        && !passage.text().matches(".*[.:;,?!]");
  }
}
