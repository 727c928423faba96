package org.boardpaper.render.pdf.tagged;

import java.awt.font.LineMetrics;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRParagraph;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * Draws a text line by line. Lines break where the layout broke them: nothing is measured again.
 */
final class TextPainter {
  private final Faces faces;
  private final Canvas canvas;

  TextPainter(Faces faces, Canvas canvas) {
    this.faces = faces;
    this.canvas = canvas;
  }

  /**
   * A line where it is to be drawn.
   *
   * @param line its words in the text
   * @param words the same as they can be printed
   * @param x where it begins
   * @param baseline on which it stands
   * @param height of the line, from its top to its bottom
   */
  record Row(Lines.Line line, String words, float x, float baseline, float height) {
    /** Whether each letter stands where it stands in the text: none was left out. */
    boolean isWhole() {
      return words.length() == line.words().length();
    }
  }

  /** Draws the words of a text whose coordinates count from an origin. */
  void paint(JRPrintText text, int originX, int originY) throws IOException {
    for (Row row : rows(text, originX, originY)) {
      if (row.words().isBlank()) {
        continue;
      }
      draw(text, row.words(), row.x(), row.baseline());
    }
  }

  /** Draws printable words of a text, and says how wide they are. */
  float draw(JRPrintText text, String words, float x, float baseline) throws IOException {
    Face face = faces.face(text.getFontName(), text.isBold(), text.isItalic());
    if (!words.isEmpty()) {
      canvas.text(face, text.getFontSize(), text.getForecolor(), x, baseline, words);
    }
    return face.width(words, text.getFontSize());
  }

  /** The lines of a text whose coordinates count from an origin. */
  List<Row> rows(JRPrintText text, int originX, int originY) {
    refuseWhatWouldBeLost(text);
    List<Row> all = new ArrayList<>();
    Face face = faces.face(text.getFontName(), text.isBold(), text.isItalic());
    LineMetrics metrics = face.metrics(text.getFontSize());
    float y = originY + text.getY() + text.getLineBox().getTopPadding() + lowered(text);
    boolean first = true;
    for (Lines.Line line : Lines.of(text)) {
      y += spacing(text.getParagraph(), metrics, first);
      String words = face.printable(line.words());
      float x = originX + text.getX() + indent(text, face, words);
      all.add(new Row(line, words, x, y, metrics.getAscent() + metrics.getDescent()));
      y += metrics.getDescent();
      first = false;
    }
    return all;
  }

  private static float lowered(JRPrintText text) {
    float spare =
        text.getHeight()
            - text.getLineBox().getTopPadding()
            - text.getLineBox().getBottomPadding()
            - text.getTextHeight();
    VerticalTextAlignEnum align = text.getVerticalTextAlign();
    return switch (align) {
      case TOP -> 0;
      case MIDDLE -> spare / 2;
      case BOTTOM -> spare;
      case JUSTIFIED -> throw new PdfRefusal("text cannot be spread over its height");
    };
  }

  private static float spacing(JRParagraph paragraph, LineMetrics metrics, boolean first) {
    float height =
        AbstractTextRenderer.getLineHeight(
            first, paragraph, metrics.getLeading(), metrics.getAscent(), 1f);
    return first ? height + paragraph.getSpacingBefore() : height;
  }

  private static float indent(JRPrintText text, Face face, String words) {
    float left = text.getLineBox().getLeftPadding() + text.getParagraph().getLeftIndent();
    float right =
        text.getWidth()
            - text.getLineBox().getRightPadding()
            - text.getParagraph().getRightIndent();
    return switch (text.getHorizontalTextAlign()) {
      case LEFT -> left;
      case RIGHT -> right - face.width(words.stripTrailing(), text.getFontSize());
      case CENTER -> (left + right - face.width(words.stripTrailing(), text.getFontSize())) / 2;
      case JUSTIFIED -> throw new PdfRefusal("justified text cannot be written; align it left");
    };
  }

  private static void refuseWhatWouldBeLost(JRPrintText text) {
    if (text.getTextTruncateIndex() != null) {
      throw refusal("the layout has no room for all of a text", text);
    }
    if (text.getRotation() != RotationEnum.NONE) {
      throw refusal("turned text cannot be written", text);
    }
    if (!JRCommonText.MARKUP_NONE.equals(text.getMarkup())) {
      throw refusal("marked-up text cannot be written", text);
    }
    if (text.getParagraph().getFirstLineIndent() != 0 || text.getFullText().indexOf('\t') >= 0) {
      throw refusal("first line indents and tabs cannot be written", text);
    }
    char[] letters = text.getFullText().toCharArray();
    if (Bidi.requiresBidi(letters, 0, letters.length)) {
      throw refusal("text from right to left cannot be written yet", text);
    }
  }

  /** Says where the text is to be printed, never what it says. */
  private static PdfRefusal refusal(String reason, JRPrintText text) {
    return new PdfRefusal(reason + new Marking(text).place());
  }
}
