package org.boardpaper.render.xlsx.model;

import java.util.List;
import org.apache.poi.xddf.usermodel.chart.BarDirection;

/** Contributions and the pot as pictures of live cells. */
final class ChartsSheet {
  private static final int COLUMNS = 8;
  private static final int ROWS_PER_PAYER = 2;
  private static final int FURNITURE = 8;
  private static final int POT_ROWS = 18;

  private final ModelBook book;
  private final Page page;

  ChartsSheet(ModelBook book) {
    this.book = book;
    this.page = book.page(Tab.CHARTS, 13, 13, 13, 13, 13, 13, 13, 13);
  }

  /** Draws the charts: the cells that they show must have been worked out. */
  void draw() {
    ChartPainter painter = new ChartPainter(page.sheet());
    int first = page.next() + 2;
    int middle = first + FURNITURE + ROWS_PER_PAYER * book.model().contributors().size();
    painter.draw(contributions(), first, middle, COLUMNS);
    painter.draw(pot(), middle + 1, middle + 1 + POT_ROWS, COLUMNS);
  }

  /** Says above the charts which scenario they show. */
  void write() {
    page.sentence(Style.KEY, Entry.formula("\"Scenario: \"&Chosen_scenario"));
    page.sentence(
        Style.NOTE, Entry.of("The same figures stand on the sheets Contributions and Forecast."));
  }

  private BarPicture contributions() {
    return new BarPicture(
        "Contribution of each partner, now and under the chosen scenario",
        "Bar chart. For each partner two bars: what it agreed now, and its contribution under the"
            + " chosen scenario, in pounds. The figures stand on the sheet Contributions.",
        book.table("Contributions"),
        "Partner",
        List.of("Agreed now", "Contribution"),
        BarDirection.BAR);
  }

  private BarPicture pot() {
    return new BarPicture(
        "The pot at each year end under the chosen scenario",
        "Column chart. One column for each year end: the closing pot in pounds; below nought the"
            + " pot is overdrawn. The figures stand on the sheet Forecast.",
        book.table("Forecast"),
        "Year ending",
        List.of("Closing pot"),
        BarDirection.COL);
  }
}
