package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.paper.contribution.ContributionModel;

/**
 * The workbook while it is written. Tables and names first, formulas last: a formula is only
 * understood when all that it names is there.
 */
final class ModelBook {
  private final ContributionModel model;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Look look = new Look(workbook);
  private final Map<String, PlacedTable> tables = new LinkedHashMap<>();
  private final List<Runnable> formulas = new ArrayList<>();

  ModelBook(ContributionModel model) {
    this.model = model;
  }

  ContributionModel model() {
    return model;
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Look look() {
    return look;
  }

  /** Adds a sheet. */
  Page page(Tab tab, int... widths) {
    return new Page(this, tab, widths);
  }

  /** A table by its name. */
  PlacedTable table(String name) {
    PlacedTable table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  void add(PlacedTable table) {
    if (tables.put(table.name(), table) != null) {
      throw new IllegalArgumentException("two tables are called " + table.name());
    }
  }

  /** Gives a cell a name for use in formulas. */
  void name(String name, XSSFCell cell) {
    CellReference place =
        new CellReference(
            cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex(), true, true);
    name(name, place.formatAsString());
  }

  /** Gives a range a name for use in formulas. */
  void name(String name, String range) {
    XSSFName made = workbook.createName();
    made.setNameName(TableNames.check(name));
    made.setRefersToFormula(range);
  }

  /** Remembers a formula until all tables and names are there. */
  void later(XSSFCell cell, Entry.Formula formula, String table) {
    formulas.add(() -> cell.setCellFormula(inRow(formula.text().get(), table)));
  }

  /** Writes the formulas. */
  void writeFormulas() {
    formulas.forEach(Runnable::run);
    formulas.clear();
  }

  private static String inRow(String formula, String table) {
    return formula.replaceAll("\\{([^}]+)}", table + "[[#This Row],[$1]]");
  }
}
