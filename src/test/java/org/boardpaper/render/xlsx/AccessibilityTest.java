package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;

/** The rules of the Government Analysis Function's checklist, one by one. */
class AccessibilityTest {
  private final PublishedFile file = PublishedFile.of(SamplePaper.paper());
  private final XSSFWorkbook workbook = file.workbook();
  private final List<XSSFSheet> sheets =
      IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt).toList();

  @Test
  void coverContentsAndNotesComeFirst() {
    assertThat(sheets)
        .extracting(XSSFSheet::getSheetName)
        .containsExactly(
            "Cover",
            "Contents",
            "Notes",
            "contributions-2016-17",
            "closing-pot",
            "withdrawn-actions",
            "outstanding-actions");
  }

  @Test
  void everyWorksheetHasAtMostOneTableAndOnlyThoseWithRows() {
    assertThat(sheets)
        .extracting(sheet -> sheet.getTables().size())
        .containsExactly(0, 1, 1, 1, 1, 0, 1);
  }

  @Test
  void everyWorksheetBeginsWithItsTitleAsAHeading() {
    assertThat(sheets)
        .allSatisfy(
            sheet -> {
              Cell title = sheet.getRow(0).getCell(0);
              assertThat(title.getStringCellValue()).isNotBlank();
              assertThat(workbook.getFontAt(title.getCellStyle().getFontIndex()).getBold())
                  .isTrue();
              assertThat(workbook.getStylesSource().getCTStylesheet().getCellStyles())
                  .asString()
                  .contains("Heading 1");
            });
  }

  @Test
  void nothingIsMergedFilteredFrozenFilledOrSetInTheMargins() {
    file.partsIn("xl/worksheets/")
        .forEach(
            part ->
                assertThat(text(part))
                    .as(part)
                    .doesNotContain("mergeCell", "autoFilter", "<pane", "headerFooter", "<f>"));
    file.partsIn("xl/tables/")
        .forEach(part -> assertThat(text(part)).as(part).doesNotContain("autoFilter"));
    assertThat(text("xl/styles.xml"))
        .doesNotContainPattern("fillId=\"[^0]")
        .doesNotContain("solid");
  }

  @Test
  void noRowIsBlankAndNoCellOfATableIsEmpty() {
    for (XSSFSheet sheet : sheets) {
      assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(sheet.getLastRowNum() + 1);
      assertThat(sheet).allSatisfy(row -> assertThat(row.getCell(0)).isNotNull());
    }
    assertThat(cells()).allSatisfy(cell -> assertThat(cell.toString()).isNotBlank());
  }

  @Test
  void noCellHoldsASymbolAlone() {
    assertThat(cells())
        .filteredOn(cell -> cell.getCellType() == CellType.STRING)
        .allSatisfy(cell -> assertThat(cell.getStringCellValue()).containsPattern("[A-Za-z0-9]"));
  }

  @Test
  void allTextIsArialOfTwelvePointsOrMore() {
    assertThat(cells())
        .extracting(cell -> workbook.getFontAt(cell.getCellStyle().getFontIndex()))
        .allSatisfy(
            font -> {
              assertThat(font.getFontName()).isEqualTo("Arial");
              assertThat(font.getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 12);
            });
  }

  @Test
  void theCursorIsInTheFirstCellOfTheFirstWorksheet() {
    assertThat(workbook.getActiveSheetIndex()).isZero();
    assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.getActiveCell()).hasToString("A1"));
    assertThat(sheets).filteredOn(XSSFSheet::isSelected).hasSize(1);
  }

  @Test
  void titleAndLanguageAreSet() {
    assertThat(workbook.getProperties().getCoreProperties().getTitle())
        .isEqualTo("Domestic homicide reviews: progress and funding");
    assertThat(text("docProps/core.xml")).contains("<dc:language>en-GB</dc:language>");
  }

  @Test
  void aTablesHeaderCellsAreItsColumnNames() {
    var table = workbook.getTable("contributions_2016_17");
    assertThat(table.getCTTable().getTableColumns().getTableColumnList())
        .extracting(column -> column.getName())
        .containsExactly("Partner", "Agreed", "At 2.5 reviews", "Agreed on", "Remarks");
    assertThat(table.getArea().formatAsString()).isEqualTo("A4:E7");
    Row header = table.getXSSFSheet().getRow(3);
    assertThat(header).extracting(Cell::getStringCellValue).startsWith("Partner", "Agreed");
  }

  @Test
  void everyLinkLeadsToAWorksheet() {
    List<String> targets =
        sheets.stream()
            .flatMap(sheet -> sheet.getHyperlinkList().stream())
            .map(link -> link.getLocation())
            .toList();
    assertThat(targets).hasSize(12).contains("'outstanding-actions'!A1", "'Contents'!A1");
    assertThat(targets)
        .allSatisfy(
            target -> assertThat(workbook.getSheet(target.replaceAll("^'|'!A1$", ""))).isNotNull());
  }

  private List<Cell> cells() {
    return sheets.stream()
        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .toList();
  }

  private String text(String part) {
    return new String(file.parts().get(part), StandardCharsets.UTF_8);
  }
}
