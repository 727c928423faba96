package org.boardpaper.render.xlsx.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.Contributor;
import org.boardpaper.paper.contribution.GivenBack;
import org.boardpaper.paper.contribution.ModelRules;
import org.boardpaper.paper.contribution.ScenarioLine;
import org.boardpaper.paper.contribution.SharingStep;
import org.joda.money.Money;

/** A model that was written, opened again as a finance officer would, typed into and read. */
final class OpenedModel {
  private final byte[] bytes;
  private final XSSFWorkbook workbook;
  private final XSSFFormulaEvaluator evaluator;

  OpenedModel(byte[] bytes) {
    this.bytes = bytes.clone();
    try {
      this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    this.evaluator = new XSSFFormulaEvaluator(workbook);
  }

  static OpenedModel of(ContributionModel model) {
    try {
      Path file = Files.createTempFile("contribution-model", ".xlsx");
      ContributionModelWorkbook.write(model, file);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return new OpenedModel(bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  XSSFFormulaEvaluator evaluator() {
    return evaluator;
  }

  /** The file as it stands now, after what was typed. */
  byte[] saved() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Types a number into a named cell. */
  OpenedModel type(String name, String number) {
    named(name).setCellValue(Double.parseDouble(number));
    evaluator.clearAllCachedResultValues();
    return this;
  }

  /** Types all assumptions of another model of the same shape. */
  OpenedModel type(ContributionModel other) {
    ScenarioLine chosen = other.chosen();
    type("Own_office", Pounds.plain(chosen.office()));
    type("Own_reviews", chosen.reviews().toPlainString());
    type("Own_cost_per_review", Pounds.plain(chosen.costPerReview()));
    type("Opening_pot", Pounds.plain(other.opening()));
    BigDecimal uplift = other.settings().officeUpliftPercent().movePointLeft(2);
    type("Office_uplift", uplift.toPlainString());
    Money later = other.settings().contributionsPerYear().orElse(other.agreed());
    type("Own_contributions", Pounds.plain(later));
    type("Low_pot", Pounds.plain(other.settings().lowPot()));
    BigDecimal inflation = other.settings().reviewInflationPercent().movePointLeft(2);
    type("Review_inflation", inflation.toPlainString());
    Optional<GivenBack> draw = other.settings().plan().given();
    put(named("Draw_amount"), draw.map(plan -> plan.amount().getAmount()));
    put(named("Draw_years"), draw.map(plan -> BigDecimal.valueOf(plan.years())));
    ModelRules rules = other.settings().plan().rules();
    rules.minimum().ifPresent(least -> type("Minimum_contribution", Pounds.plain(least)));
    IntStream.range(0, rules.steps().size()).forEach(i -> step(i, rules.steps().get(i), other));
    IntStream.range(0, other.contributors().size())
        .forEach(i -> contributor(i, other.contributors().get(i)));
    IntStream.range(0, other.scenarios().size())
        .forEach(i -> scenario(i, other.scenarios().get(i)));
    return this;
  }

  private void contributor(int row, Contributor one) {
    put("Partners", "Agreed", row, one.agreed().getAmount());
    put("Partners", "Not called on", row, one.notCalled().getAmount());
    put("Partners", "Received in advance", row, one.receivedInAdvance().getAmount());
    put("Partners", "Received this year", row, one.received().getAmount());
  }

  private void step(int row, SharingStep step, ContributionModel other) {
    cell("Steps", "Rule", row).setCellValue(step.rule().words());
    cell("Steps", "Host", row).setCellValue(step.host());
    put("Steps", "Rounded to", row, step.unit().getAmount());
    put(cell("Steps", "At most", row), step.cap().map(cap -> cap.amount().getAmount()));
    for (int i = 0; i < other.contributors().size(); i++) {
      Contributor one = other.contributors().get(i);
      put(cell("Terms", "Step " + (row + 1), i), step.typed(other.contributors(), one));
    }
  }

  private void scenario(int row, ScenarioLine line) {
    put("Scenarios", "Office cost", row, line.office().getAmount());
    put("Scenarios", "Reviews", row, line.reviews());
    put("Scenarios", "Cost per review", row, line.costPerReview().getAmount());
  }

  private static void put(XSSFCell cell, Optional<BigDecimal> number) {
    if (number.isPresent()) {
      cell.setCellValue(number.get().doubleValue());
    } else {
      cell.setBlank();
    }
  }

  private void put(String table, String column, int row, BigDecimal number) {
    cell(table, column, row).setCellValue(number.doubleValue());
  }

  /** A cell by its name. */
  XSSFCell named(String name) {
    CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
    return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
  }

  /** A cell of a table, rows counted from 0. */
  XSSFCell cell(String table, String column, int row) {
    XSSFTable found = workbook.getTable(table);
    return found
        .getXSSFSheet()
        .getRow(found.getStartRowIndex() + 1 + row)
        .getCell(found.getStartColIndex() + found.findColumnIndex(column));
  }

  /** Pounds in a cell, worked out now. */
  Money money(String table, String column, int row) {
    return money(evaluator.evaluate(cell(table, column, row)).getNumberValue());
  }

  /** Pounds in a column, worked out now. */
  List<Money> column(String table, String column) {
    int rows = workbook.getTable(table).getDataRowCount();
    return IntStream.range(0, rows).mapToObj(row -> money(table, column, row)).toList();
  }

  /** The checks that do not say OK, each with its difference. */
  List<String> failedChecks() {
    return IntStream.range(0, workbook.getTable("Checks").getDataRowCount())
        .filter(row -> !result(row).equals("OK"))
        .mapToObj(
            row ->
                cell("Checks", "Check", row).getStringCellValue()
                    + ": "
                    + evaluator.evaluate(cell("Checks", "Difference", row)).formatAsString())
        .toList();
  }

  private String result(int check) {
    return evaluator.evaluate(cell("Checks", "Result", check)).getStringValue();
  }

  /** The words in a named cell, worked out now. */
  String words(String name) {
    CellValue value = evaluator.evaluate(named(name));
    return value.getStringValue();
  }

  /** Pence that are a hair off through binary arithmetic are whole pence; anything more fails. */
  static Money money(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal pence = exact.setScale(2, RoundingMode.HALF_EVEN);
    if (exact.subtract(pence).abs().doubleValue() > 1e-6) {
      throw new AssertionError("part of a penny: " + number);
    }
    return Pounds.of(pence.toPlainString());
  }

  /** Every cell that holds a formula. */
  List<XSSFCell> formulas() {
    List<XSSFCell> formulas = new ArrayList<>();
    workbook.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add((XSSFCell) cell);
                          }
                        })));
    return formulas;
  }

  /** Where a cell stands, for messages. */
  static String place(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }

  /** Every part of a file by name. */
  static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return parts;
  }
}
