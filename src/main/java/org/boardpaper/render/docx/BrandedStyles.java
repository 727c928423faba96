package org.boardpaper.render.docx;

import org.boardpaper.basics.Colour;
import org.boardpaper.paper.Brand;

/** Puts the colours of a partnership in the place of the usual ones in {@code styles.xml}. */
final class BrandedStyles {
  private BrandedStyles() {}

  static String of(String styles, Brand brand) {
    return replaced(
        replaced(
            replaced(styles, "<w:color w:val=", Brand.USUAL.headings(), brand.headings()),
            "w:color=",
            Brand.USUAL.lines(),
            brand.lines()),
        "w:fill=",
        Brand.USUAL.tableHead(),
        brand.tableHead());
  }

  private static String replaced(String styles, String before, Colour usual, Colour own) {
    return styles.replace(before + quoted(usual), before + quoted(own));
  }

  private static String quoted(Colour colour) {
    return '"' + colour.hex() + '"';
  }
}
