package org.boardpaper.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.paper.Brand;

/** The looks used in a workbook, numbered in the order of first use. */
final class Styles {
  private final Map<Look, Integer> looks = new LinkedHashMap<>();
  private final String head;
  private boolean fading;

  /** Those of a workbook whose heads of tables have no colour. */
  Styles() {
    this("");
  }

  /**
   * Those of a workbook in the colours of a partnership; the usual ones leave it black and white.
   */
  Styles(Brand brand) {
    this(brand.tableHead().equals(Brand.USUAL.tableHead()) ? "" : "FF" + brand.tableHead().hex());
  }

  /** Number nought is the plain look, which cells without a look of their own have. */
  private Styles(String head) {
    this.head = head;
    number(Look.LINE);
  }

  /** Opacity, red, green and blue of a tint, in hexadecimal digits; empty where it has none. */
  String colour(Look.Tint tint) {
    return tint == Look.Tint.HEAD ? head : tint.colour();
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
