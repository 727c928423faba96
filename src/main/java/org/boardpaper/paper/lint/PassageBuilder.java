package org.boardpaper.paper.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Puts a paper together from its pieces in reading order: knows which paragraph an item belongs to
 * and which heading stands above.
 */
public final class PassageBuilder {
  private static final int LONGEST_TITLE = 300;

  private final List<Passage> passages = new ArrayList<>();
  private String heading = "";
  private String paragraph = "";

  /** A heading or caption. */
  public void heading(int line, String text) {
    heading = clean(text);
    add(line, "", Passage.Kind.HEADING, text);
  }

  /** A paragraph; its number is empty where none is printed. */
  public void paragraph(int line, String number, String text) {
    paragraph = number;
    add(line, "", Passage.Kind.PARAGRAPH, text);
  }

  /** An item of a list, with its printed mark, such as {@code "(b)"}; empty for a bullet. */
  public void item(int line, String mark, String text) {
    add(line, mark, Passage.Kind.ITEM, text);
  }

  /** A paragraph or item whose number, letter or bullet, if any, is typed before its words. */
  public void typed(int line, String text) {
    Optional<LineForm.Marked> number = LineForm.numbered(clean(text));
    Optional<LineForm.Marked> mark = LineForm.item(clean(text));
    if (number.isPresent()) {
      paragraph(line, number.get().mark(), number.get().text());
    } else if (mark.isPresent()) {
      item(line, mark.get().mark(), mark.get().text());
    } else {
      paragraph(line, "", text);
    }
  }

  /** A row of a table. */
  public void row(int line, List<String> cells) {
    String text = cells.stream().map(PassageBuilder::clean).collect(Collectors.joining("\t"));
    passages.add(new Passage(locus(line, ""), Passage.Kind.ROW, text));
  }

  /** More words of the passage before. */
  void more(String text) {
    Passage last = passages.remove(passages.size() - 1);
    String joined = last.text().endsWith("-") ? last.text() + text : last.text() + " " + text;
    passages.add(new Passage(last.locus(), last.kind(), clean(joined)));
  }

  /** More words of the first cell of the row before. */
  void moreOfHead(String text) {
    Passage last = passages.remove(passages.size() - 1);
    String joined = last.text().replaceFirst("(?=\t|$)", " " + Matcher.quoteReplacement(text));
    passages.add(new Passage(last.locus(), last.kind(), joined));
  }

  /** Makes a heading of the passage before, which turned out to be one. */
  void wasHeading() {
    Passage last = passages.remove(passages.size() - 1);
    heading(last.locus().line(), last.text());
  }

  /** The passage before, where there is one. */
  Optional<Passage> last() {
    return passages.isEmpty() ? Optional.empty() : Optional.of(passages.get(passages.size() - 1));
  }

  /** Number of the paragraph before; empty where it has none. */
  String paragraph() {
    return paragraph;
  }

  /** The paper; its meeting is the day named above the first numbered paragraph. */
  public WrittenPaper build(String name) {
    Optional<LocalDate> meeting =
        passages.stream()
            .takeWhile(passage -> passage.locus().paragraph().isEmpty())
            .filter(passage -> passage.text().length() <= LONGEST_TITLE)
            .flatMap(passage -> Dates.in(passage.text(), Optional.empty()).stream())
            .filter(date -> date.first().equals(date.last()))
            .map(Dates.Named::first)
            .findFirst();
    return new WrittenPaper(name, meeting, passages);
  }

  private void add(int line, String mark, Passage.Kind kind, String text) {
    passages.add(new Passage(locus(line, mark), kind, clean(text)));
  }

  private Passage.Locus locus(int line, String mark) {
    return new Passage.Locus(line, paragraph, mark, heading);
  }

  private static String clean(String text) {
    return text.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
  }
}
