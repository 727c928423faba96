package org.boardpaper.render.pdf;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.boardpaper.paper.Logo;

/**
 * A logo as JasperReports carries it.
 *
 * @param logo what is drawn
 */
record PrintedLogo(Logo logo) implements Renderable, Graphics2DRenderable, DimensionRenderable {
  @Override
  public String getId() {
    return "logo";
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension((int) Math.ceil(logo.width()), (int) Math.ceil(logo.height()));
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D sheet) {
    // pixels are not to be smoothed by the reader: PDF/A forbids it (ISO 19005-2, 6.2.8)
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    graphics.translate(sheet.getX(), sheet.getY());
    graphics.scale(logo.scale(), logo.scale());
    logo.picture().draw(graphics);
  }
}
