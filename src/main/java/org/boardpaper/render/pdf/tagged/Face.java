package org.boardpaper.render.pdf.tagged;

import java.io.IOException;
import java.util.SortedMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One embedded face. */
final class Face {
  private static final int REPLACEMENT = 0xFFFD;

  private final PDType0Font font;
  private final CmapLookup glyphs;
  private final SortedMap<Integer, Integer> missing;

  Face(PDType0Font font, TrueTypeFont file, SortedMap<Integer, Integer> missing)
      throws IOException {
    this.font = font;
    this.glyphs = file.getUnicodeCmapLookup();
    this.missing = missing;
  }

  PDType0Font font() {
    return font;
  }

  /**
   * The text as this face can print it: line ends and invisible characters are left out, and a
   * character without a glyph is counted and replaced.
   */
  String printable(String text) {
    if (text.codePoints().allMatch(this::has)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(printable, character));
    return printable.toString();
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
