package org.boardpaper.render.pdf.tagged;

import java.awt.Font;
import java.awt.font.LineMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One embedded face. */
final class Face {
  private static final int REPLACEMENT = 0xFFFD;

  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final Font screen;
  private final Map<Float, LineMetrics> metrics = new HashMap<>();
  private final SortedMap<Integer, Integer> missing;

  /**
   * A face.
   *
   * @param font embedded in the document
   * @param file where it was read from
   * @param screen the same face as the layout measured it
   * @param missing counts characters without a glyph
   */
  Face(PDType0Font font, TrueTypeFont file, Font screen, SortedMap<Integer, Integer> missing)
      throws IOException {
    this.font = font;
    this.screen = screen;
    this.glyphs = file.getUnicodeCmapLookup();
    this.missing = missing;
  }

  PDType0Font font() {
    return font;
  }

  /** Heights of a line, in points, as the layout reckoned them. */
  LineMetrics metrics(float size) {
    return metrics.computeIfAbsent(
        size,
        unused ->
            screen
                .deriveFont(size)
                .getLineMetrics("x", AbstractTextRenderer.LINE_BREAK_FONT_RENDER_CONTEXT));
  }

  /** The width of printable words in points. */
  float width(String words, float size) {
    try {
      return font.getStringWidth(words) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The text as this face can print it: line ends and invisible characters are left out, and a
   * character without a glyph is counted and replaced.
   */
  String printable(String text) {
    if (isPrintable(text)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(printable, character));
    return printable.toString();
  }

  private boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!has(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void append(StringBuilder printable, int character) {
    if (has(character)) {
      printable.appendCodePoint(character);
    } else if (!isInvisible(character)) {
      missing.merge(character, 1, Integer::sum);
      printable.appendCodePoint(has(REPLACEMENT) ? REPLACEMENT : '?');
    }
  }

  private boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  private static boolean isInvisible(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\t'
        || Character.getType(character) == Character.FORMAT;
  }
}
