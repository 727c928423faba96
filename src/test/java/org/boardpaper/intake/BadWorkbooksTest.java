package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpaper.intake.xlsx.TestWorkbook.number;
import static org.boardpaper.intake.xlsx.TestWorkbook.rawRow;
import static org.boardpaper.intake.xlsx.TestWorkbook.row;
import static org.boardpaper.intake.xlsx.TestWorkbook.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bad workbooks do beyond the findings that the catalogue of rules holds. */
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
