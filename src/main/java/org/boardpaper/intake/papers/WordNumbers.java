package org.boardpaper.intake.papers;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Counts the paragraphs of Word's numbered lists: the numbers are not in the text. */
final class WordNumbers {
  private static final int LEVELS = 9;

  private final Map<BigInteger, int[]> counts = new HashMap<>();

  /**
   * The number or letter that Word shows before a paragraph; empty for a bullet and for a paragraph
   * in no list. Must be asked for every paragraph, in order.
   */
  String next(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    if (list == null) {
      return "";
    }
    BigInteger written = paragraph.getNumIlvl();
    int level = written == null ? 0 : Math.min(LEVELS - 1, written.intValue());
    int[] count = counts.computeIfAbsent(list, none -> new int[LEVELS]);
    count[level]++;
    Arrays.fill(count, level + 1, LEVELS, 0);
    return shown(paragraph.getNumFmt(), count[level]);
  }

  private static String shown(@Nullable String format, int number) {
    if (format == null || format.equals("bullet") || format.equals("none")) {
      return "";
    }
    boolean letters = format.equals("lowerLetter") || format.equals("upperLetter");
    return letters ? Character.toString('a' + (number - 1) % 26) : Integer.toString(number);
  }
}
