package org.boardpaper.render.xlsx.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.RandomContributionModel;
import org.boardpaper.paper.contribution.RandomContributionModel.Shape;
import org.boardpaper.paper.contribution.SampleContributionModel;
import org.junit.jupiter.api.Test;

/** What a person needs who reads with a screen reader, on paper, or without seeing colours. */
class ModelAccessibilityTest {
  private static final OpenedModel MODEL = OpenedModel.of(SampleContributionModel.model());
  private static final XSSFWorkbook WORKBOOK = MODEL.workbook();
  private static final Map<String, byte[]> PARTS = OpenedModel.parts(MODEL.bytes());

  @Test
  void theSheetsStandInTheirOrder() {
    assertThat(sheets())
        .extracting(XSSFSheet::getSheetName)
        .containsExactly(
            "Cover",
            "Contents",
            "Notes",
            "Assumptions",
            "Partners",
            "Workings",
            "Contributions",
            "Forecast",
            "Scenarios",
            "Charts",
            "Base case",
            "Checks",
            "Version log");
  }

  @Test
  void titleAndLanguageAreSetAndTheDatesAreTheModels() {
    String core = text("docProps/core.xml");
    assertThat(core)
        .contains("<dc:language>en-GB</dc:language>")
        .contains(">Domestic homicide reviews: contribution model, Leicestershire and Rutland")
        .contains("2016-06-08T00:00:00Z")
        .doesNotContain("2026");
  }

  @Test
  void everyChartSaysInWordsWhatItShows() {
    assertThat(text("xl/drawings/drawing1.xml").split("descr=\"", -1)).hasSize(3);
    assertThat(text("xl/drawings/drawing1.xml"))
        .contains("descr=\"Bar chart. For each partner two bars")
        .contains("descr=\"Column chart. One column for each year end");
  }

  @Test
  void everyTableHasAHeaderRow() {
    assertThat(sheets().stream().flatMap(sheet -> sheet.getTables().stream()))
        .allSatisfy(table -> assertThat(table.getHeaderRowCount()).isEqualTo(1));
  }

  @Test
  void nothingIsMerged() {
    assertThat(sheets()).allSatisfy(sheet -> assertThat(sheet.getNumMergedRegions()).isZero());
  }

  @Test
  void everySheetIsProtectedWithoutAPasswordAndOnlyInputsAreOpen() {
    assertThat(sheets())
        .allSatisfy(
            sheet -> {
              assertThat(sheet.getProtect()).isTrue();
              assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
              assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            });
    assertThat(cells())
        .filteredOn(cell -> !cell.getCellStyle().getLocked())
        .allSatisfy(
            cell -> {
              assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
              assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                  .isEqualTo("FFFFF7D6");
            });
  }

  @Test
  void everySheetIsPrintedOnA4AtEightPointsOrMore() {
    assertThat(sheets()).allSatisfy(ModelAccessibilityTest::legible);
    ContributionModel large = RandomContributionModel.of(new Random(7), new Shape(40, 13, 10, 0));
    OpenedModel opened = OpenedModel.of(large);
    assertThat(opened.words("Overall_change")).isEqualTo("As issued");
    opened.workbook().forEach(sheet -> legible((XSSFSheet) sheet));
  }

  private static void legible(XSSFSheet sheet) {
    boolean wide = sheet.getPrintSetup().getOrientation() == PrintOrientation.LANDSCAPE;
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(10.0 * (wide ? 145 : 97) / PrintSetup.width(sheet))
        .as(sheet.getSheetName())
        .isGreaterThanOrEqualTo(8.0);
  }

  @Test
  void everyInputThatHoldsANumberHasARule() {
    assertThat(WORKBOOK.getSheet("Assumptions").getDataValidations()).hasSize(19);
    assertThat(WORKBOOK.getSheet("Partners").getDataValidations()).hasSize(6);
  }

  @Test
  void noFormulaHoldsANumberButNoughtAndOne() {
    assertThat(MODEL.formulas())
        .allSatisfy(
            cell -> assertThat(numbers(cell)).as(OpenedModel.place(cell)).isSubsetOf("0", "1"));
  }

  @Test
  void noFormulaUsesAFunctionThatOnlySomeProgramsKnow() {
    assertThat(MODEL.formulas())
        .allSatisfy(
            cell ->
                assertThat(cell.getCellFormula())
                    .doesNotContain("_xlfn", "XLOOKUP", "SUMPRODUCT", "POISSON", "[@", "OFFSET(")
                    .doesNotContain("INDIRECT(", "#REF!"));
  }

  /** The numbers in a formula without its texts, names of columns and references. */
  private static List<String> numbers(XSSFCell cell) {
    String bare =
        cell.getCellFormula()
            .replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\[[^\\[\\]]*]", "")
            .replaceAll("\\$?[A-Z]+\\$?[0-9]+", "")
            .replaceAll("[A-Za-z_][A-Za-z0-9_]*", "");
    return Arrays.stream(bare.split("[^0-9.]+", -1)).filter(n -> !n.isEmpty()).toList();
  }

  private static List<XSSFSheet> sheets() {
    return IntStream.range(0, WORKBOOK.getNumberOfSheets()).mapToObj(WORKBOOK::getSheetAt).toList();
  }

  private static List<XSSFCell> cells() {
    return sheets().stream()
        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .map((Cell cell) -> (XSSFCell) cell)
        .toList();
  }

  private static String text(String part) {
    return new String(PARTS.get(part), StandardCharsets.UTF_8);
  }
}
