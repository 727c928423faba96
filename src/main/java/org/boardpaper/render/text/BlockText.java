package org.boardpaper.render.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block;

/** Writes what stands under a heading. */
final class BlockText {
  private static final int HANG = 5;

  private final Lines lines;

  /** Blocks go to {@code lines}. */
  BlockText(Lines lines) {
    this.lines = lines;
  }

  /** Writes one block after an empty line. */
  void write(Block block) throws IOException {
    lines.blank();
    if (block instanceof Block.Paragraph paragraph) {
      hang(0, paragraph.number() + ".", paragraph.text());
    } else if (block instanceof Block.Subheading subheading) {
      lines.line(subheading.text());
    } else if (block instanceof Block.Points points) {
      write(points);
    } else if (block instanceof Block.TableBlock here) {
      lines.line("Table: " + here.table().caption());
      TableText.write(here.table(), lines);
    } else if (block instanceof Block.ChartBlock here) {
      write(here.chart());
    }
  }

  private void write(Block.Points points) throws IOException {
    int number = 0;
    for (Block.Point point : points.items()) {
      hang(HANG, marker(points.marker(), number++), point.text());
      for (String inner : point.points()) {
        hang(2 * HANG, "-", inner);
      }
    }
  }

  private void write(BarChart chart) throws IOException {
    lines.line("Chart: " + chart.message());
    lines.blank();
    for (BarChart.Bar bar : chart.bars()) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < bar.values().size(); i++) {
        values.add(chart.series().get(i) + " " + bar.values().get(i).printed());
      }
      lines.inset(bar.label() + ": " + String.join("; ", values));
    }
  }

  private void hang(int indent, String marker, String text) throws IOException {
    String gap = " ".repeat(Math.max(1, HANG - Lines.width(marker)));
    lines.raw(" ".repeat(indent) + marker + gap + Lines.oneLine(text));
  }

  /** A bullet, or (a) to (z), (aa) and so on. */
  private static String marker(Block.Marker marker, int number) {
    return switch (marker) {
      case BULLET -> "-";
      case LETTER -> "(" + letters(number) + ")";
    };
  }

  private static String letters(int number) {
    String last = Character.toString('a' + number % 26);
    return number < 26 ? last : letters(number / 26 - 1) + last;
  }
}
