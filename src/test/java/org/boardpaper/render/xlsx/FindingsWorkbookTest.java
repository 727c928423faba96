package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.render.xlsx.FindingsWorkbook.Contents;
import org.boardpaper.render.xlsx.FindingsWorkbook.SourceCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsWorkbookTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);
  private static final SourceCell CELL = new SourceCell("action plan.xlsx", "Action plan", 27, 15);
  private static final Finding ERROR =
      Finding.error("unknown-status", CELL, "Onging", "a word", "Did you mean “Ongoing”?");
  private static final Finding WARNING =
      Finding.warning("stated-twice", SourceCell.line("ledger.csv", 9), "", "one line", "Look.");

  @TempDir private Path folder;

  @Test
  void aFindingIsARowInWords() throws IOException {
    assertThat(texts(list(ERROR), 1))
        .containsExactly(
            "Error",
            "Unknown status",
            "action plan.xlsx",
            "Action plan",
            "O27",
            "Onging",
            "a word",
            "Did you mean “Ongoing”?",
            "");
  }

  @Test
  void aLineOfATextFileIsNamedAndNothingFoundIsSaid() throws IOException {
    assertThat(texts(list(WARNING), 1))
        .containsExactly(
            "Warning",
            "Stated twice",
            "ledger.csv",
            "",
            "Line 9",
            "Nothing",
            "one line",
            "Look.",
            "");
  }

  @Test
  void theNameOfACellOpensTheCell() throws IOException {
    inputs("action plan.xlsx");
    XSSFCell cell = list(ERROR).getRow(1).getCell(4);
    assertThat(cell.getHyperlink().getType()).isEqualTo(HyperlinkType.FILE);
    assertThat(cell.getHyperlink().getAddress())
        .isEqualTo("../../data/west/action%20plan.xlsx#'Action plan'!O27");
  }

  @Test
  void aLineOfATextFileOpensTheFile() throws IOException {
    inputs("ledger.csv");
    XSSFCell cell = list(WARNING).getRow(1).getCell(4);
    assertThat(cell.getHyperlink().getAddress()).isEqualTo("../../data/west/ledger.csv");
    assertThat(cell.getHyperlink().getLocation()).isNull();
  }

  @Test
  void aFileThatIsNotThereIsNoLink() throws IOException {
    assertThat(list(ERROR).getRow(1).getCell(4).getHyperlink()).isNull();
  }

  @Test
  void doneIsAChoiceOfYesAndNo() throws IOException {
    var choices = list(ERROR, WARNING).getDataValidations();
    assertThat(choices).hasSize(1);
    assertThat(choices.get(0).getValidationConstraint().getExplicitListValues())
        .containsExactly("Yes", "No");
    assertThat(choices.get(0).getRegions().getCellRangeAddresses()[0].formatAsString())
        .isEqualTo("I2:I3");
  }

  @Test
  void theHeaderStaysInSightAndFilters() throws IOException {
    XSSFSheet list = list(ERROR, WARNING);
    assertThat(list.getPaneInformation().isFreezePane()).isTrue();
    assertThat(list.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(list.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I3");
    assertThat(list.getRepeatingRows().formatAsString()).isEqualTo("1:1");
  }

  @Test
  void theSummaryCountsSourcesAndRules() throws IOException {
    assertThat(words(book(ERROR, WARNING, WARNING).getSheet("Summary")))
        .containsSubsequence(
            "Action plan|72.0|69.0|1.0",
            "Errors: no paper is made until they are put right|1.0||",
            "Unknown status|1.0|0.0|Row 2",
            "Warnings: the paper is made and tells the board of them|2.0||",
            "Stated twice|2.0|0.0|Row 3");
  }

  @Test
  void theSummaryCountsRowsThatWereSetAside() throws IOException {
    try (XSSFWorkbook book = book(ERROR)) {
      assertThat(book.getSheet("Summary").getRow(5).getCell(4).getStringCellValue())
          .isEqualTo("Set aside");
      assertThat(book.getSheet("Summary").getRow(6).getCell(4).getNumericCellValue()).isEqualTo(2);
    }
  }

  @Test
  void theSummaryCountsWhatIsDone() throws IOException {
    try (XSSFWorkbook book = book(ERROR, WARNING, WARNING)) {
      book.getSheet("Findings").getRow(3).getCell(8).setCellValue("Yes");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(words(book.getSheet("Summary")))
          .contains("Unknown status|1.0|0.0|Row 2", "Stated twice|2.0|1.0|Row 3");
    }
  }

  @Test
  void aFindingNeverRunsAsAFormula() throws IOException {
    String attack = "=HYPERLINK(\"http://example.org\")";
    XSSFCell cell =
        list(Finding.error("unknown-status", CELL, attack, "", "")).getRow(1).getCell(5);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(attack);
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void theSameFindingsGiveTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(List.of(ERROR, WARNING)));
    assertThat(write(List.of(ERROR, WARNING))).hasBinaryContent(first);
  }

  @Test
  void withoutFindingsItSaysSo() throws IOException {
    assertThat(words(book().getSheet("Summary")))
        .contains("Nothing was found that somebody should look at.|||");
    assertThat(list().getLastRowNum()).isZero();
  }

  @Test
  void noMoreLinksAreWrittenThanExcelOpens() throws IOException {
    inputs("action plan.xlsx");
    assertThat(write(Collections.nCopies(65_531, ERROR))).isRegularFile();
    try (WorkbookZip zip = new WorkbookZip(file())) {
      assertThat(zip.count("xl/worksheets/sheet2.xml", "<hyperlink ")).isEqualTo(65_530);
    }
  }

  @Test
  void everyPartIsValid() throws Exception {
    inputs("action plan.xlsx");
    write(List.of(ERROR, WARNING));
    try (WorkbookZip zip = new WorkbookZip(file())) {
      assertThat(zip.errors()).isEmpty();
    }
  }

  private void inputs(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/west"));
    Files.createFile(data.resolve(name));
  }

  private Path file() {
    return folder.resolve("findings.xlsx");
  }

  private Path write(List<Finding> findings) throws IOException {
    List<SourceCount> sources = List.of(new SourceCount("Action plan", 72, 69, 1, 2));
    InputLinks links =
        InputLinks.between(folder.resolve("papers/2016-06-08"), folder.resolve("data/west"));
    FindingsWorkbook.write(new Contents("Westshire", MEETING, sources, findings), links, file());
    return file();
  }

  private XSSFWorkbook book(Finding... findings) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(write(List.of(findings))));
  }

  private XSSFSheet list(Finding... findings) throws IOException {
    return book(findings).getSheet("Findings");
  }

  private static List<String> texts(XSSFSheet sheet, int row) {
    List<String> texts = new java.util.ArrayList<>();
    sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  private static List<String> words(XSSFSheet sheet) {
    List<String> rows = new java.util.ArrayList<>();
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < 4; column++) {
        line.append(column == 0 ? "" : "|").append(word(sheet.getRow(row).getCell(column)));
      }
      rows.add(line.toString());
    }
    return rows;
  }

  private static String word(XSSFCell cell) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getCellType()) {
      case NUMERIC, FORMULA -> "" + cell.getNumericCellValue();
      default -> cell.getStringCellValue();
    };
  }
}
