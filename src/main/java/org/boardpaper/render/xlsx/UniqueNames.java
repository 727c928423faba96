package org.boardpaper.render.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that must differ in more than upper and lower case: a second "Costs" becomes "Costs-2". */
final class UniqueNames {
  private final Set<String> taken = new HashSet<>();
  private final int longest;
  private final String joint;

  /**
   * No name yet.
   *
   * @param longest the most UTF-16 units of a name
   * @param joint what stands between a name and its number
   */
  UniqueNames(int longest, String joint) {
    this.longest = longest;
    this.joint = joint;
  }

  /** The wished name, cut and numbered where it must be. */
  String take(String wished) {
    String name = cut(wished, longest);
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String number = joint + n;
      name = cut(wished, longest - number.length()) + number;
    }
    return name;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).stripTrailing();
  }
}
