package org.boardpaper.render.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.boardpaper.render.layout.BarDrawing.Bar;

/**
 * Draws a bar chart. The two series differ in shade and outline, so that they can be told apart in
 * black and white.
 */
final class BarPainter {
  private static final Color INK = new Color(0x1A1A1A);
  private static final float OUTLINE = 0.75f;
  private static final int SWATCH = 10;
  private static final int MARK = 3;

  private final BarLayout layout;
  private final ChartLook look;
  private final Graphics2D graphics;

  BarPainter(BarLayout layout, ChartLook look, Graphics2D graphics) {
    this.layout = layout;
    this.look = look;
    this.graphics = graphics;
  }

  void paint() {
    graphics.setFont(layout.font());
    graphics.setStroke(new BasicStroke(OUTLINE));
    legend();
    double top = layout.legendHeight();
    for (int row = 0; row < layout.drawing().bars().size(); row++) {
      row(row, top);
      top += layout.rowHeight(row);
    }
    graphics.setColor(INK);
    graphics.draw(
        new Line2D.Double(layout.zero(), layout.legendHeight(), layout.zero(), layout.height()));
  }

  private void legend() {
    if (layout.legendHeight() == 0) {
      return;
    }
    if (layout.drawing().isBands()) {
      legendOfBands();
      return;
    }
    double x = layout.zero();
    for (int series = 0; series < layout.drawing().series().size(); series++) {
      String name = layout.drawing().series().get(series);
      bar(new Rectangle2D.Double(x, 1, SWATCH, SWATCH), series);
      text(name, x + SWATCH + 5, baseline(0, layout.lineHeight()));
      x += SWATCH + 5 + layout.width(name) + 20;
    }
  }

  private void legendOfBands() {
    List<String> names = layout.drawing().series();
    double line = baseline(0, layout.lineHeight());
    double start = layout.labelStart(names.get(1));
    double x = Math.max(0, start - SWATCH);
    bar(new Rectangle2D.Double(x, 1, MARK, SWATCH), 0);
    text(names.get(1), x + SWATCH, line);
    x += SWATCH + layout.width(names.get(1)) + 20;
    bar(new Rectangle2D.Double(x, 1, 2.0 * SWATCH, SWATCH), 1);
    text(names.get(0) + ", " + names.get(2), x + 2.0 * SWATCH + 5, line);
  }

  private void row(int row, double top) {
    double middle = top + layout.contentHeight(row) / 2;
    double labelTop = middle - layout.label(row).size() * layout.lineHeight() / 2;
    for (String line : layout.label(row)) {
      text(line, layout.labelStart(line), baseline(labelTop, layout.lineHeight()));
      labelTop += layout.lineHeight();
    }
    double barsTop = middle - layout.barsHeight(row) / 2;
    if (layout.drawing().isBands()) {
      band(row, barsTop);
    } else {
      bars(layout.drawing().bars().get(row), barsTop);
    }
  }

  /** From low to high, with a mark at the middle. */
  private void band(int row, double top) {
    List<Double> sizes = layout.drawing().bars().get(row).sizes();
    double low = layout.zero() + layout.length(sizes.get(0));
    double high = layout.zero() + layout.length(sizes.get(2));
    double height = BarLayout.THICKNESS - 1.5;
    bar(new Rectangle2D.Double(low, top, high - low, height), 1);
    double mark = layout.zero() + layout.length(sizes.get(1)) - MARK / 2.0;
    bar(new Rectangle2D.Double(mark, top, MARK, height), 0);
    text(
        layout.drawing().beside(row).get(0),
        layout.valueStart(sizes.get(2)),
        baseline(top, height));
  }

  private void bars(Bar bar, double top) {
    for (int series = 0; series < bar.sizes().size(); series++) {
      double size = bar.sizes().get(series);
      double length = layout.length(size);
      double left = layout.zero() + Math.min(0, length);
      double y = top + series * (double) BarLayout.THICKNESS;
      bar(new Rectangle2D.Double(left, y, Math.abs(length), BarLayout.THICKNESS - 1.5), series);
      text(
          bar.printed().get(series),
          layout.valueStart(size),
          baseline(y, BarLayout.THICKNESS - 1.5));
    }
  }

  private void bar(Shape bar, int series) {
    graphics.setColor(series == 0 ? look.strong() : look.light());
    graphics.fill(bar);
    graphics.setColor(look.strong());
    graphics.draw(bar);
  }

  private void text(String words, double x, double baseline) {
    graphics.setColor(INK);
    graphics.drawString(words, (float) x, (float) baseline);
  }

  /** Centres capitals and figures, which are about 0.72 of the size high. */
  private double baseline(double top, double height) {
    return top + height / 2 + layout.font().getSize2D() * 0.36;
  }
}
