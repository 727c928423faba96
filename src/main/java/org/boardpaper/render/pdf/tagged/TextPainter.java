package org.boardpaper.render.pdf.tagged;

import java.awt.font.LineMetrics;
import java.io.IOException;
import java.text.Bidi;
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

  /** Draws the words of a text whose coordinates count from an origin. */
  void paint(JRPrintText text, int originX, int originY) throws IOException {
    refuseWhatWouldBeLost(text);
    Face face = faces.face(text.getFontName(), text.isBold(), text.isItalic());
    LineMetrics metrics = face.metrics(text.getFontSize());
    float y = originY + text.getY() + text.getLineBox().getTopPadding() + lowered(text);
    boolean first = true;
    for (String line : Lines.of(text)) {
      y += spacing(text.getParagraph(), metrics, first);
      String words = face.printable(line);
      if (!words.isBlank()) {
        float x = originX + text.getX() + indent(text, face, words);
        canvas.text(face, text.getFontSize(), text.getForecolor(), x, y, words);
      }
      y += metrics.getDescent();
      first = false;
    }
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
