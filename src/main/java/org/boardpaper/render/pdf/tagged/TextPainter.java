package org.boardpaper.render.pdf.tagged;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import org.jspecify.annotations.Nullable;

/** Draws a text line by line, breaking lines where the layout broke them. */
final class TextPainter extends AbstractTextRenderer {
  private final Faces faces;
  private final JRStyledTextUtil styles;
  private final JRStyledTextAttributeSelector selector;
  private final Canvas canvas;
  private Color colour = Color.BLACK;
  private @Nullable Face face;

  TextPainter(JasperReportsContext context, Faces faces, Canvas canvas) {
    super(context, false, false, true, false);
    this.faces = faces;
    this.canvas = canvas;
    this.styles = JRStyledTextUtil.getInstance(context);
    this.selector = JRStyledTextAttributeSelector.getNoBackcolorSelector(context);
  }

  /** Draws the words of a text, refusing a text of which the layout cut a part. */
  void paint(JRPrintText text, int offsetX, int offsetY) {
    refuseWhatWouldBeLost(text);
    JRStyledText words = styles.getStyledText(text, selector);
    if (words == null || words.length() == 0) {
      return;
    }
    face = faces.face(text.getFontName(), text.isBold(), text.isItalic());
    colour = text.getForecolor();
    initialize(text, words, offsetX, offsetY);
    render();
  }

  @Override
  public void draw() {
    TabSegment segment = segments.get(segmentIndex);
    Face face = requireNonNull(this.face);
    try {
      canvas.text(
          face,
          text.getFontSize(),
          colour,
          x + drawPosX,
          y + topPadding + verticalAlignOffset + drawPosY,
          face.printable(segment.text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return LINE_BREAK_FONT_RENDER_CONTEXT;
  }

  private static void refuseWhatWouldBeLost(JRPrintText text) {
    String place = new Marking(text).place();
    if (text.getTextTruncateIndex() != null) {
      throw new PdfRefusal(
          "the layout has no room for all of the text \"" + start(text) + "\"" + place);
    }
    if (text.getRotation() != RotationEnum.NONE) {
      throw new PdfRefusal("turned text cannot be written yet" + place);
    }
    if (!JRCommonText.MARKUP_NONE.equals(text.getMarkup())) {
      throw new PdfRefusal("marked-up text cannot be written yet" + place);
    }
  }

  private static String start(JRPrintText text) {
    String words = text.getOriginalText();
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }
}
