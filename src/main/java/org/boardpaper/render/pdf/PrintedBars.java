package org.boardpaper.render.pdf;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.boardpaper.render.layout.BarDrawing;

/**
 * A bar chart as JasperReports carries it.
 *
 * @param drawing what is drawn
 * @param style the font that its words are set in
 */
record PrintedBars(BarDrawing drawing, ChartStyle style)
    implements Renderable, Graphics2DRenderable, DimensionRenderable {

  @Override
  public String getId() {
    return drawing.id();
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(drawing.look().width(), drawing.height(style.font(context)));
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D sheet) {
    graphics.translate(sheet.getX(), sheet.getY());
    drawing.draw(graphics, style.font(context));
  }
}
