package org.boardpaper.render.xlsx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.render.records.UpdatedCsvPlan;
import org.boardpaper.round.Field;
import org.boardpaper.round.PlanEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatedPlanTest {
  @TempDir private Path home;
  private Path plan;
  private Path updated;

  private static PlanEdit edit(int column, Field field, String text) {
    return new PlanEdit(new SourceCell("plan.xlsx", "Plan", 2, column), field, "", text);
  }

  /** Status, a formula on it, a dated column, a comment, a validation, a width of its own. */
  @BeforeEach
  void officersPlan() throws IOException {
    plan = home.resolve("plan.xlsx");
    updated = home.resolve("updated.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(plan)) {
      XSSFSheet sheet = workbook.createSheet("Plan");
      sheet.setColumnWidth(0, 30 * 256);
      XSSFRow row = sheet.createRow(1);
      row.createCell(0).setCellValue("Ongoing");
      row.createCell(1).setCellFormula("COUNTIF(A2:A9,\"Done\")");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      row.createCell(2).setCellStyle(day);
      sheet
          .createDrawingPatriarch()
          .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 0, 1, 3, 4))
          .setString("Ask in July");
      XSSFDataValidationHelper rules = new XSSFDataValidationHelper(sheet);
      sheet.addValidationData(
          rules.createValidation(
              rules.createExplicitListConstraint(new String[] {"Ongoing", "Done"}),
              new CellRangeAddressList(1, 8, 0, 0)));
      workbook.createSheet("Key").createRow(0).createCell(0).setCellValue("Done: finished");
      workbook.write(out);
    }
  }

  private static Map<String, byte[]> parts(Path file) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return parts;
  }

  @Test
  void everyOtherPartIsTheSameByteForByte() throws IOException {
    UpdatedPlan.write(plan, List.of(edit(1, Field.STATUS, "Done")), updated);
    Map<String, byte[]> before = parts(plan);
    Map<String, byte[]> after = parts(updated);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (name, bytes) -> {
          if (!name.equals("xl/worksheets/sheet1.xml") && !name.equals("xl/workbook.xml")) {
            assertThat(after.get(name)).as(name).isEqualTo(bytes);
          }
        });
  }

  private static String sheet(Path file) throws IOException {
    byte[] bytes = parts(file).getOrDefault("xl/worksheets/sheet1.xml", new byte[0]);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void onlyTheCellIsChangedInItsSheet() throws IOException {
    UpdatedPlan.write(plan, List.of(edit(1, Field.STATUS, "Done & <dusted>")), updated);
    String before = sheet(plan);
    String after = sheet(updated);
    String cell = "<c r=\"A2\" t=\"s\" s=\"0\"><v>0</v></c>";
    assertThat(before).contains(cell);
    assertThat(after)
        .isEqualTo(
            before.replace(
                cell,
                "<c r=\"A2\" s=\"0\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + "Done &amp; &lt;dusted&gt;</t></is></c>"));
  }

  @Test
  void aDayIsATrueDateWhereTheCellShowsDates() throws IOException {
    UpdatedPlan.write(
        plan,
        List.of(edit(3, Field.COMPLETED, "2016-06-20"), edit(4, Field.NEW_DATE, "2016-12-31")),
        updated);
    try (InputStream bytes = Files.newInputStream(updated);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      XSSFRow row = workbook.getSheet("Plan").getRow(1);
      assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2016, 6, 20));
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("31/12/2016");
    }
  }

  @Test
  void formulasCommentsValidationsAndWidthsAreKept() throws IOException {
    UpdatedPlan.write(plan, List.of(edit(1, Field.STATUS, "Done")), updated);
    try (InputStream bytes = Files.newInputStream(updated);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      XSSFSheet sheet = workbook.getSheet("Plan");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Done");
      assertThat(sheet.getRow(1).getCell(1).getCellFormula()).contains("COUNTIF");
      assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
          .isEqualTo("Ask in July");
      assertThat(sheet.getDataValidations()).hasSize(1);
      assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
    }
  }

  @Test
  void aFormulaIsNeverWrittenOver() throws IOException {
    PlanEdit onFormula = edit(2, Field.PROGRESS, "Held");
    assertThat(UpdatedPlan.write(plan, List.of(onFormula), updated)).containsExactly(onFormula);
    assertThat(parts(updated).get("xl/worksheets/sheet1.xml"))
        .isEqualTo(parts(plan).get("xl/worksheets/sheet1.xml"));
  }

  @Test
  void ofACsvPlanEveryOtherByteStays() throws IOException {
    Path csv = home.resolve("plan.csv");
    String before = "\ufeffNo,Status,Progress\r\n1,\"On\ngoing\",\"a \"\"b\"\"\"\r\n2,Late,£5\r\n";
    Files.writeString(csv, before);
    SourceCell status = new SourceCell("plan.csv", "", 4, 2);
    SourceCell progress = new SourceCell("plan.csv", "", 2, 3);
    UpdatedCsvPlan.write(
        csv,
        List.of(
            new PlanEdit(status, Field.STATUS, "Late", "Done"),
            new PlanEdit(progress, Field.PROGRESS, "", "=1, \"x\"")),
        updated);
    assertThat(Files.readString(updated))
        .isEqualTo(before.replace("Late", "Done").replace("\"a \"\"b\"\"\"", "\" =1, \"\"x\"\"\""));
  }
}
