package org.boardpaper.render.pdf;

import java.util.ArrayList;
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
      fit(band, "head", table.columns());
      fit(band, "cell", table.columns());
    }
    return new FittedTable(table, design);
  }

  private void fit(JRBand band, String prefix, List<Column> columns) {
    String frameName = prefix.equals("head") ? "head" : "row";
    if (!(band.getElementByKey(frameName) instanceof JRFrame frame)) {
      return;
    }
    if (frame.getElementByKey(prefix + columns.size()) == null) {
      throw new IllegalArgumentException(
          "the design " + name + " has no room for " + columns.size() + " columns");
    }
    frame.getChildren().removeIf(child -> beyond(child, prefix, columns.size()));
    List<Integer> edges = edges(frame.getWidth(), columns);
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

  /** Where columns begin and end; the last ends where the frame does. */
  private static List<Integer> edges(int width, List<Column> columns) {
    int whole = columns.stream().mapToInt(Column::weight).sum();
    List<Integer> edges = new ArrayList<>(List.of(0));
    int before = 0;
    for (Column column : columns) {
      before += column.weight();
      edges.add((int) ((long) width * before / whole));
    }
    return edges;
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
