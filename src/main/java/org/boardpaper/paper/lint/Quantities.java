package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures that a sentence says; dates and numbers of paragraphs are none. */
final class Quantities {
  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final String NUMBER = "(?:" + DIGITS + "|" + NumberWords.PATTERN + ")";

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<money>(?<sign>[−-]?)£\\s?(?<pounds>"
              + DIGITS
              + ")(?:\\s?(?<scale>k|m|thousand|million)\\b)?)"
              + "|(?<percent>(?<![\\w.])(?<hundredths>"
              + DIGITS
              + ")\\s?(?:%|per\\s?cent\\b))"
              + "|(?<date>"
              + Dates.PATTERN
              + ")|(?<reference>\\b(?i:paragraphs?|paras?\\.?|appendix|appendices|sections?|pages?"
              + "|tables?|charts?|chapter|schedule|items?|year|years|version|standard|phase|stage)"
              + "\\s+\\d+(?:\\.\\d+)*[a-z]?\\b(?:\\s?(?:,|and|to|–|-)\\s?\\d+(?:\\.\\d+)*)*)"
              + "|(?<![\\w.£/-])(?<low>"
              + NUMBER
              + ")(?:\\s?(?:-|–|\\bto\\b)\\s?(?<high>"
              + NUMBER
              + "))?(?![\\w/%]|\\.\\d|-\\d)",
          Pattern.CASE_INSENSITIVE);

  private Quantities() {}

  static List<Quantity> in(String sentence) {
    List<Quantity> found = new ArrayList<>();
    Matcher figure = FIGURE.matcher(sentence);
    while (figure.find()) {
      if (figure.group("money") != null) {
        BigDecimal pounds = pounds(figure);
        found.add(quantity(Quantity.Kind.MONEY, pounds, pounds, figure));
      } else if (figure.group("percent") != null) {
        BigDecimal share = NumberWords.value(figure.group("hundredths"));
        found.add(quantity(Quantity.Kind.PERCENT, share, share, figure));
      } else if (figure.group("low") != null) {
        BigDecimal low = NumberWords.value(figure.group("low"));
        String high = figure.group("high");
        BigDecimal most = high == null ? low : NumberWords.value(high);
        found.add(quantity(Quantity.Kind.COUNT, low, most, figure));
      }
    }
    return found;
  }

  private static BigDecimal pounds(Matcher figure) {
    BigDecimal size = NumberWords.value(figure.group("pounds"));
    String scale = figure.group("scale");
    if (scale != null) {
      size = size.movePointRight(scale.startsWith("m") || scale.startsWith("M") ? 6 : 3);
    }
    return figure.group("sign").isEmpty() ? size : size.negate();
  }

  private static Quantity quantity(
      Quantity.Kind kind, BigDecimal low, BigDecimal high, Matcher figure) {
    return new Quantity(kind, low, high, figure.start(), figure.end());
  }
}
