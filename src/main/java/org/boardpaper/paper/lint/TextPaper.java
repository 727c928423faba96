package org.boardpaper.paper.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text as a paper: numbered paragraphs, bullets, letters, headings and tables whose
 * cells are parted by bars, tabs or wide gaps. Lines that belong together are joined.
 */
public final class TextPaper {
  private static final int LONGEST_HEADING = 100;
  private static final int LONGEST_HEAD = 40;
  private static final int MOST_SKIPPED = 30;
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[-•*–]\\s+)?(\\d{1,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:[.)]\\s+|\\s{2,}|\\t)(\\S.*)");
  private static final Pattern DOTTED =
      Pattern.compile("(?:[-•*–]\\s+)?(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(\\S.*)");
  private static final Pattern LETTERED = Pattern.compile("(?:[-•*–]\\s+)?\\(?([a-z]|[ivx]{1,4})\\)\\s+(\\S.*)");
  private static final Pattern BULLET = Pattern.compile("[-•*–·▪o‣◦\\uf0b7]\\s+(\\S.*)");
  private static final Pattern UNDERLINE = Pattern.compile("(={3,}|-{3,})");
  private static final Pattern RULES = Pattern.compile("[-=|+ :]{3,}");
  private static final Pattern GAP = Pattern.compile("\\t+|(?<![.:;!?])\\s{2,}|\\s{3,}");
  private static final Pattern NUMBERS_LAST =
      Pattern.compile("(?!\\d+[.)])(\\S.*?)((?:\\s[−-]?£?\\d[\\d,]*(?:\\.\\d+)?%?){2,})");
  private static final Pattern CAPTION = Pattern.compile("(?:Table|Chart): (.+)");

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
    } else if (UNDERLINE.matcher(text).matches()) {
      underlined();
    } else if (!RULES.matcher(text).matches()) {
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
    Matcher caption = CAPTION.matcher(text);
    if (caption.matches()) {
      close();
      paper.heading(line, caption.group(1));
    } else if (!numbered(text) && !marked(text) && !row(text)) {
      plain(text);
    }
  }

  private boolean numbered(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    Matcher dotted = DOTTED.matcher(text);
    Matcher found = dotted.matches() ? dotted : numbered;
    if (!found.matches() || isRow(text) && !text.matches("(?:[-•*–]\\s+)?\\d{1,3}[.)]\\s.*")) {
      return false;
    }
    begin();
    if (follows(found.group(1))) {
      paper.paragraph(line, found.group(1), found.group(2));
    } else {
      paper.item(line, found.group(1) + ".", found.group(2));
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
    Matcher lettered = LETTERED.matcher(text);
    Matcher bullet = BULLET.matcher(text);
    if (lettered.matches()) {
      begin();
      paper.item(line, "(" + lettered.group(1) + ")", lettered.group(2));
      return true;
    }
    if (bullet.matches()) {
      begin();
      paper.item(line, "", bullet.group(1));
      return true;
    }
    return false;
  }

  private boolean row(String text) {
    if (!isRow(text)) {
      return false;
    }
    close();
    Matcher numbers = NUMBERS_LAST.matcher(text);
    if (!text.startsWith("|") && !GAP.matcher(text).find() && numbers.matches()) {
      headOpen = true;
      paper.row(line, Arrays.asList((numbers.group(1) + numbers.group(2).replaceAll("\\s", "\t")).split("\t")));
      return true;
    }
    String inner = text.replaceAll("^\\|\\s*|\\s*\\|$", "");
    List<String> cells =
        text.startsWith("|")
            ? Arrays.asList(inner.split("\\s*\\|\\s*", -1))
            : Arrays.asList(GAP.split(inner));
    paper.row(line, cells);
    return true;
  }

  private static boolean isRow(String text) {
    return text.startsWith("|")
        || GAP.matcher(text).find()
        || NUMBERS_LAST.matcher(text).matches();
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
