package org.boardpaper.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullMarked;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** A plan that its officer has made her own, and how it looks. */
@NullMarked
final class OfficersPlan {
  private static final int HEADER = 5;
  private static final int STATUS = 10;

  private OfficersPlan() {}

  /** Gives the sample's plan a column of formulas, a list, comments, colours and odd widths. */
  static void dressUp(Path plan) throws IOException {
    try (XSSFWorkbook workbook = read(plan)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      int column = sheet.getRow(HEADER).getLastCellNum();
      sheet.getRow(HEADER).createCell(column).setCellValue("My reckoning");
      CellStyle marked = marked(workbook);
      for (int i = HEADER + 1; i <= sheet.getLastRowNum(); i++) {
        Cell cell = sheet.getRow(i).createCell(column);
        cell.setCellFormula("LEN(E" + (i + 1) + ")");
        cell.setCellStyle(marked);
      }
      sheet.setColumnWidth(column, 4321);
      comments(sheet);
      list(sheet);
      try (OutputStream out = Files.newOutputStream(plan)) {
        workbook.write(out);
      }
    }
  }

  private static CellStyle marked(XSSFWorkbook workbook) {
    Font font = workbook.createFont();
    font.setItalic(true);
    font.setColor(IndexedColors.DARK_RED.getIndex());
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
    style.setDataFormat(workbook.createDataFormat().getFormat("0.0 \"letters\""));
    return style;
  }

  private static void comments(XSSFSheet sheet) {
    for (int i = HEADER + 1; i <= sheet.getLastRowNum(); i += 3) {
      sheet
          .createDrawingPatriarch()
          .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, STATUS, i, STATUS + 3, i + 3))
          .setString("Ask about row " + i);
    }
  }

  private static void list(XSSFSheet sheet) {
    XSSFDataValidationHelper rules = new XSSFDataValidationHelper(sheet);
    sheet.addValidationData(
        rules.createValidation(
            rules.createExplicitListConstraint(new String[] {"Ongoing", "Complete"}),
            new CellRangeAddressList(HEADER + 1, 99, STATUS, STATUS)));
  }

  /** Everything but what stands in the cells: a line for each place, by sheet and cell. */
  static Map<String, String> look(Path plan) throws IOException {
    Map<String, String> look = new TreeMap<>();
    try (XSSFWorkbook workbook = read(plan)) {
      workbook.forEach(sheet -> sheetLook((XSSFSheet) sheet, look));
      walk(workbook, (place, cell) -> look.put(place, cellLook(cell)));
    }
    return look;
  }

  private static void sheetLook(XSSFSheet sheet, Map<String, String> look) {
    String name = sheet.getSheetName();
    look.put(name + " columns", String.valueOf(sheet.getCTWorksheet().getColsList()));
    look.put(name + " merged", sheet.getMergedRegions().toString());
    look.put(
        name + " colours", String.valueOf(sheet.getCTWorksheet().getConditionalFormattingList()));
    List<String> validations = sheet.getDataValidations().stream().map(OfficersPlan::list).toList();
    look.put(name + " validations", validations.toString());
    sheet
        .getCellComments()
        .forEach((place, note) -> look.put(name + " note " + place, note.getString().getString()));
    for (Row row : sheet) {
      look.put(name + " height " + row.getRowNum(), String.valueOf(row.getHeight()));
    }
  }

  private static String list(XSSFDataValidation rule) {
    return rule.getValidationConstraint().getFormula1()
        + " in "
        + Arrays.toString(rule.getRegions().getCellRangeAddresses());
  }

  private static String cellLook(XSSFCell cell) {
    String formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : "";
    XSSFCellStyle style = cell.getCellStyle();
    StylesTable styles = cell.getSheet().getWorkbook().getStylesSource();
    CTXf format = style.getCoreXf();
    return String.join(
        " ",
        formula,
        style.getDataFormatString(),
        format.xmlText(),
        style.getFont().getCTFont().xmlText(),
        styles.getFillAt((int) format.getFillId()).getCTFill().xmlText(),
        styles.getBorderAt((int) format.getBorderId()).getCTBorder().xmlText());
  }

  /** What stands in the cells, by sheet and cell. */
  static Map<String, String> values(Path plan) throws IOException {
    Map<String, String> values = new TreeMap<>();
    try (XSSFWorkbook workbook = read(plan)) {
      walk(workbook, (place, cell) -> values.put(place, cell.toString()));
    }
    return values;
  }

  /** The places of which something else is said now, with what it is; "gone" where nothing is. */
  static List<String> changed(Map<String, String> before, Map<String, String> after) {
    Set<String> places = new TreeSet<>(before.keySet());
    places.addAll(after.keySet());
    return places.stream()
        .filter(place -> !Objects.equals(before.get(place), after.get(place)))
        .map(place -> place + ": " + after.getOrDefault(place, "gone"))
        .toList();
  }

  private static void walk(XSSFWorkbook workbook, BiConsumer<String, XSSFCell> visitor) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          visitor.accept(sheet.getSheetName() + " " + cell.getAddress(), (XSSFCell) cell);
        }
      }
    }
  }

  private static XSSFWorkbook read(Path plan) throws IOException {
    try (InputStream bytes = Files.newInputStream(plan)) {
      return new XSSFWorkbook(bytes);
    }
  }
}
