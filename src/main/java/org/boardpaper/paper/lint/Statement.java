package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a paper, or an item or row of it.
 *
 * @param passage what it stands in
 * @param text the sentence
 * @param quantities the figures that it says
 */
record Statement(Passage passage, String text, List<Quantity> quantities) {
  private static final int SHOWN = 80;
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:e\\.g|i\\.e|No|para|paras|Cllr|Dr|Mr|Mrs|Ms|St))[.?!]['”\"’)]?\\s+(?=[\\p{Lu}\\p{N}£“\"‘(])");

  /** The sentences of a passage, in order. */
  static List<Statement> of(Passage passage) {
    return sentences(passage).stream()
        .map(sentence -> new Statement(passage, sentence, Quantities.in(sentence)))
        .toList();
  }

  /** The sentences of a passage as text; a row is one. */
  static List<String> sentences(Passage passage) {
    if (passage.kind() == Passage.Kind.ROW) {
      return List.of(passage.text());
    }
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(passage.text());
    int from = 0;
    while (end.find()) {
      sentences.add(passage.text().substring(from, end.end()).strip());
      from = end.end();
    }
    sentences.add(passage.text().substring(from).strip());
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }

  boolean is(Passage.Kind kind) {
    return passage.kind() == kind;
  }

  /** The numbers with what they count. */
  List<Counted> counted() {
    return quantities.stream()
        .filter(quantity -> quantity.kind() == Quantity.Kind.COUNT)
        .map(quantity -> Counted.of(text, quantity))
        .toList();
  }

  /** The amounts of money. */
  List<Quantity> money() {
    return quantities.stream().filter(Quantity::isMoney).toList();
  }

  /** The figure as it is written. */
  String written(Quantity quantity) {
    return text.substring(quantity.start(), quantity.end());
  }

  /** Where it stands, and its words about a place in it. */
  String quoted(int at) {
    String row = text.replace('\t', ' ');
    int from =
        row.length() <= SHOWN ? 0 : Math.max(0, Math.min(at - SHOWN / 3, row.length() - SHOWN));
    from = from == 0 ? 0 : row.indexOf(' ', from) < 0 ? from : row.indexOf(' ', from) + 1;
    int to = Math.min(row.length(), from + SHOWN);
    if (to < row.length()) {
      int space = row.lastIndexOf(' ', to);
      to = space > from ? space : to;
    }
    return passage.locus().describe()
        + ": “"
        + (from > 0 ? "… " : "")
        + row.substring(from, to).strip()
        + (to < row.length() ? " …" : "")
        + "”";
  }

  /** Where it stands, and its first words. */
  String quoted() {
    return quoted(0);
  }
}
