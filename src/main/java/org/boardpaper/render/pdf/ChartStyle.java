package org.boardpaper.render.pdf;

import java.awt.Font;
import java.io.Serializable;
import java.util.Locale;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.boardpaper.render.layout.ChartLook;
import org.jspecify.annotations.Nullable;

/**
 * What the style {@code Chart} says.
 *
 * @param fontName a family of the font extension
 * @param fontSize in points
 * @param look width and colours
 */
record ChartStyle(String fontName, float fontSize, ChartLook look) implements Serializable {

  static ChartStyle of(JRTemplate styles, int width) {
    for (JRStyle style : styles.getStyles()) {
      if ("Chart".equals(style.getName())) {
        return new ChartStyle(
            set(style.getOwnFontName(), "fontName"),
            set(style.getOwnFontSize(), "fontSize"),
            new ChartLook(
                width,
                set(style.getOwnForecolor(), "forecolor"),
                set(style.getOwnBackcolor(), "backcolor")));
      }
    }
    throw new IllegalArgumentException("styles.jrtx has no style named Chart");
  }

  Font font(JasperReportsContext context) {
    return FontUtil.getInstance(context)
        .getAwtFontFromBundles(fontName, Font.PLAIN, fontSize, Locale.UK, false);
  }

  private static <T> T set(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("the style Chart needs its own " + name);
    }
    return value;
  }
}
