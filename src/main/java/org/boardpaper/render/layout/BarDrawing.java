package org.boardpaper.render.layout;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;

/**
 * A bar chart ready to be drawn: plain words and sizes that can wait on disk.
 *
 * @param id of the chart
 * @param isBands whether each bar is a band with a mark in it
 * @param series names of the series
 * @param bars from top to bottom
 * @param look sizes and colours
 */
public record BarDrawing(
    String id, boolean isBands, List<String> series, List<Bar> bars, ChartLook look)
    implements Serializable {

  /**
   * A label with a bar per series.
   *
   * @param label what is measured
   * @param sizes how long the bars are, in the unit of the chart
   * @param printed the values as they stand beside the bars
   */
  record Bar(String label, List<Double> sizes, List<String> printed) implements Serializable {}

  /** The drawing of a chart. */
  public static BarDrawing of(BarChart chart, ChartLook look) {
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

  /** The whole height in points where its words are set in a font. */
  public int height(Font font) {
    return new BarLayout(this, font).height();
  }

  /** Draws it with its upper left corner at the origin. */
  public void draw(Graphics2D graphics, Font font) {
    new BarPainter(new BarLayout(this, font), look, graphics).paint();
  }
}
