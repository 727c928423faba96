package org.boardpaper.render.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpaper.basics.Colour;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationWorkbookTest {
  private final PublishedFile sample = PublishedFile.of(SamplePaper.paper());

  @Test
  void aTableSaysWhatItIsWhereItStandsAndHowToGoBack() {
    XSSFSheet sheet = sample.workbook().getSheet("outstanding-actions");
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("Actions outstanding on 8 June 2016");
    assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
        .isEqualTo(
            "This worksheet contains one table. In the paper: Appendix 1, “Outstanding actions”."
                + " Notes: [note 1], [note 3].");
    assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Back to contents");
  }

  @Test
  void headsOfTablesHaveTheTintOfThePartnershipsColour() {
    Masthead usual = SamplePaper.masthead();
    Masthead own =
        new Masthead(
            usual.partnership(),
            usual.board(),
            usual.meeting(),
            usual.title(),
            usual.contact(),
            Brand.of(new Colour(0xB01C6E)),
            "");
    Paper paper = new Paper(own, List.of(), SamplePaper.paper().appendices());
    XSSFSheet sheet = PublishedFile.of(paper).workbook().getSheet("outstanding-actions");
    XSSFCell head = sheet.getRow(3).getCell(0);
    assertThat(head.getCellStyle().getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFF6E4EE");
    assertThat(sheet.getRow(4).getCell(0).getCellStyle().getFillForegroundXSSFColor()).isNull();
  }

  @Test
  void moneyIsANumberWithPenceInAllOfAColumnOrInNone() {
    XSSFSheet sheet = sample.workbook().getSheet("contributions-2016-17");
    Cell whole = sheet.getRow(4).getCell(1);
    Cell pence = sheet.getRow(4).getCell(2);
    assertThat(whole.getNumericCellValue()).isEqualTo(30000);
    assertThat(whole.getCellStyle().getDataFormatString()).isEqualTo("£#,##0");
    assertThat(pence.getNumericCellValue()).isEqualTo(28790.46);
    assertThat(pence.getCellStyle().getDataFormatString()).isEqualTo("£#,##0.00");
  }

  @Test
  void aDayIsARealDate() {
    Cell due = sample.workbook().getSheet("outstanding-actions").getRow(4).getCell(3);
    assertThat(due.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2016, 9, 30, 0, 0));
    assertThat(due.getCellStyle().getDataFormatString()).isEqualTo("d mmmm yyyy");
  }

  @Test
  void numbersOfOneColumnShowTheSameDecimals() {
    XSSFSheet sheet = sample.workbook().getSheet("outstanding-actions");
    DataFormatter formatter = new DataFormatter(java.util.Locale.UK);
    assertThat(formatter.formatCellValue(sheet.getRow(4).getCell(5))).isEqualTo("7.5");
    assertThat(formatter.formatCellValue(sheet.getRow(5).getCell(5))).isEqualTo("11.0");
  }

  @Test
  void theValuesOfAChartAreATable() {
    XSSFSheet sheet = sample.workbook().getSheet("closing-pot");
    assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Closing pot");
    assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("6 reviews");
    assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(-4089);
  }

  @Test
  void aTableWithoutRowsIsItsSentence() {
    XSSFSheet sheet = sample.workbook().getSheet("withdrawn-actions");
    assertThat(sheet.getTables()).isEmpty();
    assertThat(sheet.getRow(3).getCell(0).getStringCellValue())
        .isEqualTo("No action was withdrawn.");
    assertThat(sheet.getLastRowNum()).isEqualTo(3);
  }

  @Test
  void theNotesExplainWhatIsNotThePapersOwn() {
    XSSFSheet sheet = sample.workbook().getSheet("Notes");
    assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("[note 1]");
    assertThat(sheet.getRow(4).getCell(1).getStringCellValue())
        .isEqualTo("“None given” stands where the paper has no text. It does not mean nought.");
    assertThat(sheet.getRow(6).getCell(1).getStringCellValue())
        .isEqualTo("An action is outstanding until its owner and the board agree that it is done.");
  }

  @Test
  void theReportCountsRowsAndDepartures() {
    assertThat(sample.report().rows()).isEqualTo(8);
    assertThat(sample.report().departures())
        .containsOnly(
            java.util.Map.entry(Departure.NOTHING_GIVEN, 2L),
            java.util.Map.entry(Departure.SYMBOL_ONLY, 1L));
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    assertThat(PublishedFile.of(SamplePaper.paper()).bytes()).isEqualTo(sample.bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 116", "-5", "@SUM(A1)", "\t=1+1", "\r=1+1"})
  void textThatLooksLikeAFormulaStaysText(String text) {
    Cell cell = PublishedFile.ofTexts(text).cell(5, 1);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text.replace('\r', '\n'));
    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a_x0041_b", " two  spaces ", "a <b> & \"c\" 'd'", "£ – “é” 😀", "one\ntwo"})
  void textComesBackAsItWas(String text) {
    assertThat(PublishedFile.ofTexts(text).cell(5, 1).getStringCellValue()).isEqualTo(text);
  }

  @Test
  void textThatIsTooLongIsCutAndSaysSo() {
    PublishedFile file = PublishedFile.ofTexts("word ".repeat(8_000));
    String text = file.cell(5, 1).getStringCellValue();
    assertThat(text)
        .hasSize(32_766)
        .endsWith(" [Cut here: the other 7,297 characters do not fit into a cell.]");
    assertThat(file.report().departures()).containsKeys(Departure.TEXT_CUT, Departure.ROW_TOO_TALL);
    assertThat(file.workbook().getSheet("Notes").getRow(4).getCell(1).getStringCellValue())
        .startsWith("Text longer than 32,767 characters");
  }

  @Test
  void textOfTheMostCharactersIsNotCut() {
    String longest = "x".repeat(32_767);
    assertThat(PublishedFile.ofTexts(longest).cell(5, 1).getStringCellValue()).isEqualTo(longest);
  }

  @Test
  void charactersThatXmlForbidsAreReplacedAndCounted() {
    PublishedFile file = PublishedFile.ofTexts("bell\u0007 lone\uD800 end\uFFFF");
    assertThat(file.cell(5, 1).getStringCellValue()).isEqualTo("bell� lone� end�");
    assertThat(file.report().departures()).containsEntry(Departure.CHARACTER_REPLACED, 1L);
  }

  @Test
  void numbersThatExcelWouldAlterAreText() {
    List<Value> row =
        List.of(
            Value.of(Pounds.of("12345678901234.56")),
            Value.of(new BigDecimal("0.1234567890123456"), "number"),
            Value.of(LocalDate.of(1899, 12, 25)));
    Column column = new Column("Value", 1, Table.Kind.NUMBER);
    Table table = new Table("odd", "Odd", List.of(column, column, column), List.of(row), "None.");
    PublishedFile file = PublishedFile.of(SamplePaper.with(table));
    assertThat(file.cell(5, 1).getStringCellValue()).isEqualTo("£12,345,678,901,234.56");
    assertThat(file.cell(5, 2).getStringCellValue()).isEqualTo("0.1234567890123456");
    assertThat(file.cell(5, 3).getStringCellValue()).isEqualTo("25 December 1899");
    assertThat(file.cell(4, 3).getStringCellValue()).isEqualTo("Value 3");
  }

  @Test
  void aRowOfTheWrongLengthIsRefused() {
    Table table = PublishedFile.table("wrong", List.of(List.of()));
    assertThatThrownBy(() -> PublishedFile.of(SamplePaper.with(table)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table wrong, row 1: 0 values for 1 columns");
  }

  @Test
  void aTableShownTwiceHasOneWorksheet() {
    Table table = PublishedFile.table("twice", List.of(List.of(Value.of("once"))));
    assertThat(PublishedFile.of(SamplePaper.with(table, table)).report().sheets())
        .containsExactly("Cover", "Contents", "Notes", "twice");
  }

  @Test
  void moreRowsThanAWorksheetHoldsAreRefused() {
    Table table =
        PublishedFile.table("many", Collections.nCopies(1_048_573, List.of(Value.of("row"))));
    assertThatThrownBy(() -> PublishedFile.of(SamplePaper.with(table)))
        .hasMessage("table many has more rows than a worksheet can hold: 1,048,572");
  }
}
