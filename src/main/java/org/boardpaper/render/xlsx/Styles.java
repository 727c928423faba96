package org.boardpaper.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The looks used in a workbook, numbered in the order of first use. */
final class Styles {
  private final Map<Look, Integer> looks = new LinkedHashMap<>();
  private boolean fading;

  /** Number nought is the plain look, which cells without a look of their own have. */
  Styles() {
    number(Look.LINE);
  }

  /** The number of a look in this workbook. */
  int number(Look look) {
    Integer known = looks.get(look);
    if (known != null) {
      return known;
    }
    looks.put(look, looks.size());
    return looks.size() - 1;
  }

  /** The number of the grey in which rows are shown that need no more attention. */
  int faded() {
    fading = true;
    return 0;
  }

  /** Whether some rows may turn grey. */
  boolean isFading() {
    return fading;
  }

  /** All of them, in the order of their numbers. */
  List<Look> looks() {
    return List.copyOf(looks.keySet());
  }
}
