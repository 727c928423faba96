package org.boardpaper.render.pdf;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Table;
import org.boardpaper.render.layout.BarDrawing;

/**
 * Gives tables and charts the shape the designs have for them.
 *
 * @param tables the design of tables
 * @param style the look of charts
 */
record Shapes(TableDesigns tables, ChartStyle style) {
  static Shapes upright(Designs designs, Brand brand) throws JRException {
    int width = 0;
    for (JRBand band : designs.design("paper").getAllBands()) {
      JRElement chart = band.getElementByKey("chart");
      width = chart == null ? width : chart.getWidth();
    }
    return new Shapes(
        new TableDesigns(designs, "paper-table"), ChartStyle.of(designs.styles(brand), width));
  }

  static Shapes landscape(Designs designs, Brand brand) throws JRException {
    return new Shapes(
        new TableDesigns(designs, "appendix-table"), ChartStyle.of(designs.styles(brand), 0));
  }

  FittedTable fit(Table table) throws JRException {
    return tables.fit(table);
  }

  PrintedBars draw(BarChart chart) {
    return new PrintedBars(BarDrawing.of(chart, style.look()), style);
  }
}
