package org.boardpaper.render.pdf.tagged;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws pictures as vectors, their words as text. */
final class FigurePainter {
  private final JasperReportsContext context;
  private final PDDocument document;
  private final Faces faces;

  FigurePainter(JasperReportsContext context, PDDocument document, Faces faces) {
    this.context = context;
    this.document = document;
    this.faces = faces;
  }

  void paint(JRPrintImage image, Rectangle2D area, Canvas canvas) throws IOException {
    if (!(image.getRenderer() instanceof Graphics2DRenderable picture)) {
      throw new PdfRefusal("only vector pictures can be written" + new Marking(image).place());
    }
    canvas.form(form(picture, area), (float) area.getX(), (float) area.getMaxY());
  }

  private PDFormXObject form(Graphics2DRenderable picture, Rectangle2D area) throws IOException {
    PdfBoxGraphics2D graphics =
        new PdfBoxGraphics2D(document, (float) area.getWidth(), (float) area.getHeight());
    graphics.setFontTextDrawer(new EmbeddedText());
    try {
      Rectangle2D sheet = new Rectangle2D.Double(0, 0, area.getWidth(), area.getHeight());
      picture.render(context, graphics, sheet);
    } catch (JRException e) {
      throw new IllegalStateException("cannot draw a picture", e);
    } finally {
      graphics.dispose();
    }
    return graphics.getXFormObject();
  }

  private final class EmbeddedText extends PdfBoxGraphics2DFontTextDrawer {
    @Override
    protected boolean hasDynamicFontMapping() {
      return true;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator words, IFontTextDrawerEnv env)
        throws IOException, FontFormatException {
      faces.faceOf(env.getFont()).printable(letters(words));
      return super.canDrawText(words, env);
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
      return faces.faceOf(font).font();
    }
  }

  private static String letters(AttributedCharacterIterator words) {
    StringBuilder letters = new StringBuilder();
    for (char c = words.first(); c != CharacterIterator.DONE; c = words.next()) {
      letters.append(c);
    }
    words.first();
    return letters.toString();
  }
}
