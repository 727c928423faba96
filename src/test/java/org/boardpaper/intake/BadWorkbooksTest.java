package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpaper.intake.xlsx.TestWorkbook.number;
import static org.boardpaper.intake.xlsx.TestWorkbook.rawRow;
import static org.boardpaper.intake.xlsx.TestWorkbook.row;
import static org.boardpaper.intake.xlsx.TestWorkbook.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The catalogue of bad inputs, continued: workbooks, made here because they are no text. */
class BadWorkbooksTest {
  private static final String[] HEADER = {
    "Review", "No.", "Recommendation", "Action", "Lead agency", "Target date", "Status"
  };
  private static final String[] GOOD = {
    "Mary", "1", "Train staff", "Run a course", "Police", "30/09/2016", "Ongoing"
  };

  @TempDir Path folder;

  @Test
  void a_good_workbook_gives_its_rows_and_no_findings() throws IOException {
    assertThat(report(plan(row(1, HEADER), row(2, GOOD))))
        .isEqualTo("1 read, 1 accepted, 0 rejected\n");
  }

  @Test
  void an_encrypted_workbook_is_refused() throws IOException {
    Path path = folder.resolve("plan.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(path)) {
      container.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "EncryptedPackage");
      container.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "EncryptionInfo");
      container.writeFilesystem(out);
    }
    assertRefused(
        path,
        """
        error workbook-encrypted: plan.xlsx: found a workbook with a password; expected a workbook \
        that opens without a password. In Excel, choose File, Info, Protect Workbook, Encrypt with \
        Password; empty the box and save.
        """);
  }

  @Test
  void a_workbook_of_excel_97_is_refused() throws IOException {
    Path path = folder.resolve("plan.xls");
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      old.createSheet("Plan");
      old.write(out);
    }
    assertRefused(
        path,
        """
        error workbook-too-old: plan.xls: found a workbook in the format of Excel 97 to 2003 \
        (.xls); expected an Excel workbook (.xlsx). Open it in Excel and save it as “Excel \
        Workbook (.xlsx)”.
        """);
  }

  @Test
  void a_part_that_unpacks_without_measure_is_refused() throws IOException {
    assertRefused(
        workbook().sheet("Plan", " ".repeat(20_000_000)).write(folder.resolve("plan.xlsx")),
        """
        error zip-bomb: plan.xlsx, sheet Plan: found xl/worksheets/sheet1.xml unpacks to more than \
        1 MiB; expected a workbook that unpacks to at most a hundred times its size. Do not open \
        this file. Ask who sent it for the workbook itself.
        """);
  }

  @Test
  void a_part_that_names_another_file_is_refused() throws IOException {
    String attack =
        "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><sst><si><t>&x;</t></si></sst>";
    assertRefused(
        workbook()
            .sheet("Plan")
            .part("xl/sharedStrings.xml", attack)
            .write(folder.resolve("plan.xlsx")),
        """
        error xml-external-entity: plan.xlsx: found xl/sharedStrings.xml declares a document type; \
        expected a workbook as Excel saves it. Do not open this file: it may try to read other \
        files. Ask who sent it.
        """);
  }

  @Test
  void a_sheet_of_headers_alone_is_named() throws IOException {
    assertThat(report(plan(row(1, HEADER))))
        .isEqualTo(
            """
            warning no-rows: plan.xlsx, sheet Plan: found headers in row 1 and no rows of data; \
            expected rows below the header. Check that this is the right file and sheet, and that \
            its rows were saved.
            0 read, 0 accepted, 0 rejected
            """);
  }

  @Test
  void a_truncated_workbook_is_refused() throws IOException {
    Path path = plan(row(1, HEADER), row(2, GOOD));
    byte[] whole = Files.readAllBytes(path);
    Files.write(path, Arrays.copyOf(whole, whole.length / 2));
    assertRefused(
        path,
        """
        error workbook-damaged: plan.xlsx: found a file that is cut off or spoilt; expected a \
        whole Excel workbook (.xlsx). Open it in Excel, let Excel repair it, and save it again; or take an \
        earlier copy.
        """);
  }

  @Test
  void a_sheet_that_ends_too_soon_says_so_after_the_rows_before() throws IOException {
    String cut = "<worksheet><sheetData>" + row(1, HEADER) + row(2, GOOD) + "<row r='3'>";
    assertThat(
            report(
                workbook()
                    .sheet("Plan")
                    .part("xl/worksheets/sheet1.xml", cut)
                    .write(folder.resolve("plan.xlsx"))))
        .startsWith(
            "error workbook-damaged: plan.xlsx, sheet Plan: found xl/worksheets/sheet1.xml is no well-formed XML in line 1;")
        .endsWith("1 read, 1 accepted, 0 rejected\n");
  }

  @Test
  void a_zip_file_or_document_is_no_workbook() throws IOException {
    Path zip = TestWorkbook.zip(folder.resolve("plan.xlsx"), Map.of("a.txt", "a"));
    assertRefused(
        zip,
        """
        error not-a-workbook: plan.xlsx: found a zip file that is no Office document; expected an \
        Excel workbook (.xlsx). Open it in the program it came from and save it as “Excel Workbook \
        (.xlsx)”.
        """);
  }

  @Test
  void a_missing_file_is_named() {
    assertRefused(
        folder.resolve("plan.xlsx"),
        """
        error file-missing: plan.xlsx: found no such file; expected the file plan.xlsx in the \
        partnership's folder. Put the file there, or name it under files in partnership.yaml.
        """);
  }

  @Test
  void a_folder_is_no_file() throws IOException {
    assertRefused(
        Files.createDirectory(folder.resolve("plan.csv")),
        """
        error not-a-file: plan.csv: found a folder or something else that is no file; expected a \
        workbook or a csv file. Put the file itself there.
        """);
  }

  @Test
  void two_sheets_that_look_like_the_plan_are_refused() throws IOException {
    TestWorkbook book = workbook().sheet("Plan", row(1, HEADER)).sheet("Copy", row(4, HEADER));
    assertRefused(
        book.write(folder.resolve("plan.xlsx")),
        """
        error sheets-alike: plan.xlsx, sheet Copy, row 4: found the same columns on the sheets \
        Plan, Copy; expected one sheet with the columns of the plan. Hide or take out the sheets \
        that are not meant.
        """);
  }

  @Test
  void a_hidden_copy_of_the_plan_is_not_read() throws IOException {
    TestWorkbook book =
        workbook()
            .rawSheet("Old", "state='hidden'", "<sheetData>" + row(1, HEADER) + "</sheetData>")
            .sheet("Plan", row(1, HEADER), row(2, GOOD));
    assertThat(report(book.write(folder.resolve("plan.xlsx"))))
        .isEqualTo(
            """
            information sheets-not-read: plan.xlsx, sheet Plan: found Old (hidden); expected one \
            visible sheet with the columns of the plan. Check that “Plan” is the sheet that is \
            meant.
            1 read, 1 accepted, 0 rejected
            """);
  }

  @Test
  void a_plan_on_a_hidden_sheet_is_read_and_said() throws IOException {
    String body = "<sheetData>" + row(1, HEADER) + row(2, GOOD) + "</sheetData>";
    TestWorkbook book = workbook().rawSheet("Plan", "state='veryHidden'", body);
    assertThat(report(book.write(folder.resolve("plan.xlsx"))))
        .isEqualTo(
            """
            information hidden-sheet-read: plan.xlsx, sheet Plan: found Plan; expected one visible \
            sheet with the columns of the plan. Check that “Plan” is the sheet that is meant.
            1 read, 1 accepted, 0 rejected
            """);
  }

  @Test
  void a_number_that_excel_made_a_date_is_said() throws IOException {
    String cells = number("B2", "42430", 1) + text("C2", "Train") + text("D2", "Run");
    String rest = text("E2", "Police") + text("F2", "TBC") + text("G2", "Withdrawn");
    TestWorkbook book =
        workbook()
            .formats("d-mmm")
            .sheet("Plan", row(1, HEADER), rawRow(2, text("A2", "Mary"), cells, rest));
    assertThat(report(book.write(folder.resolve("plan.xlsx"))))
        .startsWith(
            """
            warning number-is-a-date: plan.xlsx, sheet Plan, cell B2: found 01/03/2016; expected a \
            number such as 3.1. Excel has made a date of the number: type it with an apostrophe \
            before it.
            """);
  }

  @Test
  void a_cell_that_names_a_missing_text_is_refused() throws IOException {
    String[] rows = {row(1, HEADER), rawRow(2, "<c r='A2' t='s'><v>7</v></c>")};
    assertThat(report(plan(rows)))
        .startsWith(
            "error workbook-damaged: plan.xlsx, sheet Plan: found a cell names a shared text that"
                + " is missing;");
  }

  @Test
  void a_cell_in_error_rejects_its_row() throws IOException {
    String broken = "<c r='A2' t='e'><f>Sheet9!A1</f><v>#REF!</v></c>";
    assertThat(report(plan(row(1, HEADER), rawRow(2, broken, text("G2", "Ongoing")))))
        .startsWith(
            """
            error cell-in-error: plan.xlsx, sheet Plan, cell A2: found #REF!; expected a value \
            under “Review”. Mend the formula in this cell, or type the value.
            """)
        .doesNotContain("unknown-review")
        .endsWith("1 read, 0 accepted, 1 rejected\n");
  }

  @Test
  void hidden_rows_and_columns_and_merged_cells_are_said() throws IOException {
    String hidden = row(2, GOOD).replace("<row ", "<row hidden='1' ");
    String body =
        "<cols><col min='3' max='4' hidden='1'/></cols><sheetData>"
            + row(1, HEADER)
            + hidden
            + "</sheetData><mergeCells><mergeCell ref='A2:A5'/></mergeCells>";
    assertThat(report(workbook().rawSheet("Plan", "", body).write(folder.resolve("plan.xlsx"))))
        .isEqualTo(
            """
            information hidden-rows: plan.xlsx, sheet Plan, row 2: found row 2; expected rows that \
            can be seen. Nothing, if they are meant: hidden and filtered rows are read like all \
            others.
            information hidden-columns: plan.xlsx, sheet Plan: found hidden from column C on; \
            expected columns that can be seen. Nothing, if they are meant: hidden columns are read \
            like all others.
            warning merged-cells: plan.xlsx, sheet Plan, row 2: found A2:A5; expected one cell for \
            each value. Unmerge them and fill each cell: only the first cell of a merged area has \
            a value.
            1 read, 1 accepted, 0 rejected
            """);
  }

  @Test
  void an_amount_that_is_not_whole_pence_is_refused() throws IOException {
    Path path =
        workbook()
            .sheet(
                "Ledger",
                row(1, "Financial year", "Kind", "Amount"),
                rawRow(
                    2, text("A2", "2015/16"), text("B2", "Office cost"), number("C2", "10.005", 0)),
                rawRow(
                    3,
                    text("A3", "2015/16"),
                    text("B3", "Office cost"),
                    number("C3", "0.30000000000000004", 0)))
            .write(folder.resolve("ledger.xlsx"));
    assertThat(Reading.of(Sample.ledger(path)).report())
        .isEqualTo(
            """
            error amount-unreadable: ledger.xlsx, sheet Ledger, cell C2: found 10.005; expected \
            pounds in digits, such as 2500, 2500.00 or 2,500.00. Type the amount in digits, or \
            take the row out until it is known.
            2 read, 1 accepted, 1 rejected
            """);
  }

  private TestWorkbook workbook() {
    return new TestWorkbook();
  }

  private Path plan(String... rows) throws IOException {
    return workbook().sheet("Plan", rows).write(folder.resolve("plan.xlsx"));
  }

  private static String report(Path path) {
    return Reading.of(Sample.plan(path)).report();
  }

  private static void assertRefused(Path path, String finding) {
    assertThat(report(path)).isEqualTo(finding + "0 read, 0 accepted, 0 rejected\n");
  }
}
