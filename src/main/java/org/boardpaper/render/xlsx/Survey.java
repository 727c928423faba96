package org.boardpaper.render.xlsx;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/**
 * One walk over the rows of a table, before they are written in a second one: how many there are,
 * how wide and how exact the columns must be, and where cells depart from the paper. Holds no row.
 */
final class Survey {
  private final Map<Departure, Long> departures = new EnumMap<>(Departure.class);
  private final List<ColumnSurvey> columns;
  private final Table table;
  private long rows;

  private Survey(Table table) {
    this.table = table;
    columns = Stream.generate(ColumnSurvey::new).limit(table.columns().size()).toList();
  }

  /**
   * Walks all rows.
   *
   * @throws IllegalArgumentException when a row has not one value per column
   */
  static Survey of(Table table) {
    Survey survey = new Survey(table);
    table.columns().forEach(column -> survey.count(Cell.text(column.heading())));
    table.rows().forEach(survey::add);
    return survey;
  }

  /** How many rows the table has. */
  long rows() {
    return rows;
  }

  /** What was seen in a column, from nought. */
  ColumnSurvey column(int index) {
    return columns.get(index);
  }

  /** How many cells depart from the paper, by the way they do. */
  Map<Departure, Long> departures() {
    return departures;
  }

  /** Takes note of cells that will be too tall at these widths. */
  void countTallRows(List<Double> widths) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).linesAt(widths.get(i)) > RowHeights.MOST_LINES) {
        departures.merge(Departure.ROW_TOO_TALL, 1L, Long::sum);
      }
    }
  }

  private void add(List<Value> row) {
    if (++rows > Reference.LAST_ROW - Sheet.ROWS_ABOVE) {
      throw new IllegalArgumentException(
          String.format(
              Locale.UK,
              "table %s has more rows than a worksheet can hold: %,d",
              table.id(),
              Reference.LAST_ROW - Sheet.ROWS_ABOVE));
    }
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(
          "table %s, row %d: %d values for %d columns"
              .formatted(table.id(), rows, row.size(), columns.size()));
    }
    for (int i = 0; i < row.size(); i++) {
      Cell cell = Cell.of(row.get(i));
      columns.get(i).add(cell);
      count(cell);
    }
  }

  private void count(Cell cell) {
    cell.departures().forEach(departure -> departures.merge(departure, 1L, Long::sum));
  }
}
