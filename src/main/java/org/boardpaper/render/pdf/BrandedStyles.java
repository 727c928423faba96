package org.boardpaper.render.pdf;

import java.awt.Color;
import java.util.List;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import org.boardpaper.basics.Colour;
import org.boardpaper.paper.Brand;
import org.jspecify.annotations.Nullable;

/**
 * Puts the colours of a partnership in the place of the usual ones. Other colours, such as those of
 * styles of the reader's own, stay as they are.
 *
 * @param brand the colours of the partnership
 */
record BrandedStyles(Brand brand) {
  /** Changes all styles of a template that nobody else uses. */
  void apply(JRTemplate styles) {
    for (JRStyle style : styles.getStyles()) {
      if ("Chart".equals(style.getName())) {
        bars(style);
      } else {
        text(style);
      }
    }
  }

  private void bars(JRStyle style) {
    if (is(style.getOwnForecolor(), Brand.USUAL.lines())) {
      style.setForecolor(color(brand.lines()));
    }
    if (is(style.getOwnBackcolor(), Brand.USUAL.secondBars())) {
      style.setBackcolor(color(brand.secondBars()));
    }
  }

  private void text(JRStyle style) {
    if (is(style.getOwnForecolor(), Brand.USUAL.headings())) {
      style.setForecolor(color(brand.headings()));
    }
    if (is(style.getOwnBackcolor(), Brand.USUAL.tableHead())) {
      style.setBackcolor(color(brand.tableHead()));
    }
    pens(style).stream()
        .filter(pen -> is(pen.getOwnLineColor(), Brand.USUAL.lines()))
        .forEach(pen -> pen.setLineColor(color(brand.lines())));
  }

  private static List<JRPen> pens(JRStyle style) {
    return List.of(
        style.getLinePen(),
        style.getLineBox().getTopPen(),
        style.getLineBox().getBottomPen(),
        style.getLineBox().getLeftPen(),
        style.getLineBox().getRightPen());
  }

  private static boolean is(@Nullable Color color, Colour usual) {
    return color != null && color.equals(color(usual));
  }

  private static Color color(Colour colour) {
    return new Color(colour.rgb());
  }
}
