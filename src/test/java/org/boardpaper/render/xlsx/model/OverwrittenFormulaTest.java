package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.junit.jupiter.api.Test;

/** What happens when somebody types a number over a formula. */
class OverwrittenFormulaTest {
  private final OpenedModel model = OpenedModel.of(SampleContributionModel.model());
  private final XSSFFormulaEvaluator evaluator = model.evaluator();
  private final Map<String, List<String>> unseen = new TreeMap<>();

  @Test
  void atLeastThreeOverwrittenFormulasInFourAreNoticed() {
    List<XSSFCell> formulas = model.formulas();
    formulas.stream().filter(cell -> !noticed(cell)).forEach(this::remember);
    int missed = unseen.values().stream().mapToInt(List::size).sum();
    double share = 1 - (double) missed / formulas.size();
    System.out.printf(
        "overwritten formulas noticed: %d of %d (%.1f%%)%n",
        formulas.size() - missed, formulas.size(), 100 * share);
    unseen.forEach((sheet, cells) -> System.out.println(sheet + " " + cells.size() + " " + cells));
    assertThat(share).isGreaterThanOrEqualTo(0.75);
  }

  private void remember(XSSFCell cell) {
    unseen
        .computeIfAbsent(cell.getSheet().getSheetName(), none -> new ArrayList<>())
        .add(cell.getAddress().toString());
  }

  /** Types over a formula, looks at the two words, and puts the formula back. */
  private boolean noticed(XSSFCell cell) {
    String formula = cell.getCellFormula();
    overwrite(cell);
    evaluator.notifyUpdateCell(cell);
    boolean noticed =
        !model.words("Overall_check").equals("OK")
            || !model.words("Overall_change").equals("As issued");
    cell.setCellFormula(formula);
    evaluator.notifySetFormula(cell);
    return noticed;
  }

  private void overwrite(XSSFCell cell) {
    CellValue value = evaluator.evaluate(cell);
    cell.removeFormula();
    if (value.getCellType() == CellType.NUMERIC) {
      cell.setCellValue(value.getNumberValue() + 1);
    } else {
      cell.setCellValue(value.getStringValue() + ".");
    }
  }
}
