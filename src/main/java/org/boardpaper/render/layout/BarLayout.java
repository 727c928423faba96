package org.boardpaper.render.layout;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.render.layout.BarDrawing.Bar;

/**
 * Where everything in a bar chart stands: labels on the left, bars from a common zero line, values
 * to the right of their bars.
 */
final class BarLayout {
  static final int THICKNESS = 13;
  private static final int GAP_BETWEEN_ROWS = 9;
  private static final int GAP_BESIDE = 6;
  private static final double MOST_OF_LABEL = 0.38;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final BarDrawing drawing;
  private final Font font;
  private final List<List<String>> labels = new ArrayList<>();
  private final double labelWidth;
  private final double zero;
  private final double scale;

  BarLayout(BarDrawing drawing, Font font) {
    this.drawing = drawing;
    this.font = font;
    double widest = 0;
    for (Bar bar : drawing.bars()) {
      List<String> lines = wrap(bar.label(), drawing.look().width() * MOST_OF_LABEL);
      labels.add(lines);
      widest = Math.max(widest, lines.stream().mapToDouble(this::width).max().orElse(0));
    }
    labelWidth = widest;
    double least = Math.min(0, extreme(-1));
    double most = Math.max(0, extreme(1));
    double room = drawing.look().width() - labelWidth - widestValue() - 2 * GAP_BESIDE;
    scale = most > least ? room / (most - least) : 0;
    zero = labelWidth + GAP_BESIDE - least * scale;
  }

  BarDrawing drawing() {
    return drawing;
  }

  Font font() {
    return font;
  }

  /** The whole height in points, rounded up. */
  int height() {
    double height = legendHeight();
    for (int row = 0; row < labels.size(); row++) {
      height += rowHeight(row);
    }
    return (int) Math.ceil(height);
  }

  double lineHeight() {
    return font.getSize2D() * 1.2;
  }

  /** Nought where one series needs no legend. */
  double legendHeight() {
    return drawing.series().size() > 1 ? lineHeight() + GAP_BETWEEN_ROWS : 0;
  }

  double rowHeight(int row) {
    return contentHeight(row) + GAP_BETWEEN_ROWS;
  }

  /** Of the label or the bars, whichever is higher. */
  double contentHeight(int row) {
    return Math.max(labels.get(row).size() * lineHeight(), barsHeight(row));
  }

  double barsHeight(int row) {
    return drawing.barsInRow(row) * (double) THICKNESS;
  }

  List<String> label(int row) {
    return labels.get(row);
  }

  /** The left end of labels that end at the zero line's gap. */
  double labelStart(String line) {
    return labelWidth - width(line);
  }

  double zero() {
    return zero;
  }

  /** The signed length of a bar in points. */
  double length(double size) {
    return size * scale;
  }

  /** Where a value stands: right of its bar, or of the zero line if the bar points left. */
  double valueStart(double size) {
    return zero + Math.max(0, length(size)) + GAP_BESIDE;
  }

  double width(String text) {
    return font.getStringBounds(text, EXACT).getWidth();
  }

  private double extreme(int sign) {
    return sign
        * drawing.bars().stream()
            .flatMap(bar -> bar.sizes().stream())
            .mapToDouble(size -> sign * size)
            .max()
            .orElse(0);
  }

  private double widestValue() {
    return IntStream.range(0, drawing.bars().size())
        .mapToObj(drawing::beside)
        .flatMap(List::stream)
        .mapToDouble(this::width)
        .max()
        .orElse(0);
  }

  private List<String> wrap(String text, double room) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + ' ' + word;
      if (!line.isEmpty() && width(longer) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }
}
