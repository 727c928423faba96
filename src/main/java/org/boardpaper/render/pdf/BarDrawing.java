package org.boardpaper.render.pdf;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;

/**
 * A bar chart as JasperReports carries it: plain words and sizes that can wait on disk.
 *
 * @param id of the chart
 * @param isBands whether each bar is a band with a mark in it
 * @param series names of the series
 * @param bars from top to bottom
 * @param look fonts and colours
 */
record BarDrawing(String id, boolean isBands, List<String> series, List<Bar> bars, ChartLook look)
    implements Renderable, Graphics2DRenderable, DimensionRenderable {

  /**
   * A label with a bar per series.
   *
   * @param label what is measured
   * @param sizes how long the bars are, in the unit of the chart
   * @param printed the values as they stand beside the bars
   */
  record Bar(String label, List<Double> sizes, List<String> printed) implements Serializable {}

  static BarDrawing of(BarChart chart, ChartLook look) {
    return new BarDrawing(
        chart.id(),
        chart.isBands(),
        chart.series(),
        chart.bars().stream().map(BarDrawing::bar).toList(),
        look);
  }

  private static Bar bar(BarChart.Bar bar) {
    return new Bar(
        bar.label(),
        bar.values().stream().map(BarDrawing::size).toList(),
        bar.values().stream().map(Value::printed).toList());
  }

  /** How many bars stand in a row, one above the other. */
  int barsInRow(int row) {
    return isBands ? 1 : bars.get(row).sizes().size();
  }

  /** What stands beside the bars of a row. */
  List<String> beside(int row) {
    List<String> printed = bars.get(row).printed();
    return isBands
        ? List.of("%s (%s to %s)".formatted(printed.get(1), printed.get(0), printed.get(2)))
        : printed;
  }

  /** Lengths on paper need no pennies. */
  private static double size(Value value) {
    return new BigDecimal(value.plain()).doubleValue();
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public Dimension2D getDimension(JasperReportsContext context) {
    return new Dimension(look.width(), new BarLayout(this, font(context)).height());
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D sheet) {
    graphics.translate(sheet.getX(), sheet.getY());
    new BarPainter(new BarLayout(this, font(context)), look, graphics).paint();
  }

  private Font font(JasperReportsContext context) {
    return FontUtil.getInstance(context)
        .getAwtFontFromBundles(look.fontName(), Font.PLAIN, look.fontSize(), Locale.UK, false);
  }
}
