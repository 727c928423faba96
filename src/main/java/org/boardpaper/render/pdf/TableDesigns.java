package org.boardpaper.render.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRFrame;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.render.layout.ColumnWidths;
import org.jspecify.annotations.Nullable;

/** Fits the design of tables to the columns of each: a design knows no widths of its own. */
final class TableDesigns {
  private static final String ROLE = "net.sf.jasperreports.export.paper.role";
  private static final String SCOPE = "net.sf.jasperreports.export.paper.scope";

  private final Designs designs;
  private final String name;

  TableDesigns(Designs designs, String name) {
    this.designs = designs;
    this.name = name;
  }

  FittedTable fit(Table table) throws JRException {
    JasperReport design = designs.ownCopy(name);
    for (JRBand band : design.getAllBands()) {
      fit(band.getElementByKey("head"), "head", table);
      fit(band.getElementByKey("row"), "cell", table);
    }
    return new FittedTable(table, design);
  }

  private void fit(@Nullable JRElement element, String prefix, Table table) {
    if (!(element instanceof JRFrame frame)) {
      return;
    }
    List<Column> columns = table.columns();
    if (frame.getElementByKey(prefix + columns.size()) == null) {
      throw new IllegalArgumentException(
          "the design " + name + " has no room for " + columns.size() + " columns");
    }
    frame.getChildren().removeIf(child -> beyond(child, prefix, columns.size()));
    List<Integer> edges = ColumnWidths.edges(table, frame.getWidth());
    for (int i = 0; i < columns.size(); i++) {
      JRElement cell = frame.getElementByKey(prefix + (i + 1));
      cell.setX(edges.get(i));
      cell.setWidth(edges.get(i + 1) - edges.get(i));
      mark(cell, prefix, columns.get(i).kind());
    }
  }

  private static boolean beyond(Object child, String prefix, int columns) {
    String key = child instanceof JRElement element ? element.getKey() : null;
    return key != null
        && key.startsWith(prefix)
        && Integer.parseInt(key.substring(prefix.length())) > columns;
  }

  private static void mark(JRElement cell, String prefix, Kind kind) {
    if (kind == Kind.NUMBER) {
      ((JRTextElement) cell).setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
    }
    if (kind == Kind.ROW_HEADER && prefix.equals("cell")) {
      cell.getPropertiesMap().setProperty(ROLE, "th");
      cell.getPropertiesMap().setProperty(SCOPE, "Row");
    }
  }
}
