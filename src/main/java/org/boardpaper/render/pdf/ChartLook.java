package org.boardpaper.render.pdf;

import java.awt.Color;
import java.io.Serializable;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import org.jspecify.annotations.Nullable;

/**
 * How charts look, from the style {@code Chart}.
 *
 * @param width of the whole chart, in points
 * @param fontName a family of the font extension
 * @param fontSize in points
 * @param strong fills the bars of the first series and outlines the second
 * @param light fills the bars of the second series
 */
record ChartLook(int width, String fontName, float fontSize, Color strong, Color light)
    implements Serializable {

  static ChartLook of(JRTemplate styles, int width) {
    for (JRStyle style : styles.getStyles()) {
      if ("Chart".equals(style.getName())) {
        return new ChartLook(
            width,
            set(style.getOwnFontName(), "fontName"),
            set(style.getOwnFontSize(), "fontSize"),
            set(style.getOwnForecolor(), "forecolor"),
            set(style.getOwnBackcolor(), "backcolor"));
      }
    }
    throw new IllegalArgumentException("styles.jrtx has no style named Chart");
  }

  private static <T> T set(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("the style Chart needs its own " + name);
    }
    return value;
  }
}
