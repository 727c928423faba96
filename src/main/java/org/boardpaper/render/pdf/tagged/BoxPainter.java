package org.boardpaper.render.pdf.tagged;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPen;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.type.LineStyleEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import org.jspecify.annotations.Nullable;

/** Draws backgrounds and borders, always as furniture. */
final class BoxPainter {
  private final Canvas canvas;

  BoxPainter(Canvas canvas) {
    this.canvas = canvas;
  }

  void background(JRPrintElement element, Rectangle2D area) throws IOException {
    if (element.getMode() == ModeEnum.OPAQUE) {
      canvas.artifact(() -> canvas.fill(area, element.getBackcolor()));
    }
  }

  /** The four edges, each centred on its side of the area. */
  void borders(JRLineBox box, Rectangle2D area) throws IOException {
    double right = area.getMaxX();
    double bottom = area.getMaxY();
    edge(box.getTopPen(), area.getX(), area.getY(), right, area.getY());
    edge(box.getBottomPen(), area.getX(), bottom, right, bottom);
    edge(box.getLeftPen(), area.getX(), area.getY(), area.getX(), bottom);
    edge(box.getRightPen(), right, area.getY(), right, bottom);
  }

  /** A straight line, upright or level. */
  void edge(@Nullable JRPen pen, double x1, double y1, double x2, double y2) throws IOException {
    if (pen == null || pen.getLineWidth() == null || pen.getLineWidth() <= 0) {
      return;
    }
    if (pen.getLineStyle() != LineStyleEnum.SOLID) {
      throw new PdfRefusal("only solid lines can be written, not " + pen.getLineStyle());
    }
    double half = pen.getLineWidth() / 2.0;
    Rectangle2D line =
        x1 == x2
            ? new Rectangle2D.Double(x1 - half, y1, 2 * half, y2 - y1)
            : new Rectangle2D.Double(x1, y1 - half, x2 - x1, 2 * half);
    canvas.artifact(() -> canvas.fill(line, pen.getLineColor()));
  }
}
