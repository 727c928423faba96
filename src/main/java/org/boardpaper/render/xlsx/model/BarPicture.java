package org.boardpaper.render.xlsx.model;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;

/**
 * A bar chart to be drawn from cells.
 *
 * @param title what it shows
 * @param words the same for a person who cannot see it
 * @param table whose columns are drawn
 * @param category the column that names the bars
 * @param values the columns that are drawn, one series each
 * @param direction bars that lie, or columns that stand
 */
record BarPicture(
    String title,
    String words,
    PlacedTable table,
    String category,
    List<String> values,
    BarDirection direction) {
  BarPicture {
    values = List.copyOf(values);
  }
}
