package org.boardpaper.render.pdf;

import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Table;

/**
 * Gives tables and charts the shape the designs have for them.
 *
 * @param tables the design of tables
 * @param look the look of charts
 */
record Shapes(TableDesigns tables, ChartLook look) {
  static Shapes upright(Designs designs) throws JRException {
    int width = 0;
    for (JRBand band : designs.design("paper").getAllBands()) {
      JRElement chart = band.getElementByKey("chart");
      width = chart == null ? width : chart.getWidth();
    }
    return new Shapes(
        new TableDesigns(designs, "paper-table"), ChartLook.of(designs.styles(), width));
  }

  static Shapes landscape(Designs designs) throws JRException {
    return new Shapes(
        new TableDesigns(designs, "appendix-table"), ChartLook.of(designs.styles(), 0));
  }

  FittedTable fit(Table table) throws JRException {
    return tables.fit(table);
  }

  BarDrawing draw(BarChart chart) {
    return BarDrawing.of(chart, look);
  }
}
