package org.boardpaper.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.boardpaper.intake.xlsx.TestWorkbook.number;
import static org.boardpaper.intake.xlsx.TestWorkbook.rawRow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.Row;
import org.boardpaper.intake.rows.RowSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxCellsTest {
  @TempDir Path folder;

  @Test
  void days_are_counted_from_1900_or_from_1904() throws IOException, Refusal {
    String row = rawRow(1, number("A1", "40998", 1));
    TestWorkbook mac = new TestWorkbook().from1904().sheet("S", row).formats("dd/mm/yyyy");
    TestWorkbook windows = new TestWorkbook().sheet("S", row).formats("dd/mm/yyyy");
    assertThat(first(mac)).isEqualTo(new Cell.Day(LocalDate.of(2016, 3, 31)));
    assertThat(first(windows)).isEqualTo(new Cell.Day(LocalDate.of(2012, 3, 30)));
  }

  @Test
  void the_29_february_1900_that_never_was_is_no_day() throws IOException, Refusal {
    assertThat(formatted("59", "dd/mm/yyyy")).isEqualTo(new Cell.Day(LocalDate.of(1900, 2, 28)));
    assertThat(formatted("60", "dd/mm/yyyy")).isEqualTo(new Cell.Numeral(60));
    assertThat(formatted("61", "dd/mm/yyyy")).isEqualTo(new Cell.Day(LocalDate.of(1900, 3, 1)));
  }

  @Test
  void a_date_shown_as_month_and_year_is_read_as_shown() throws IOException, Refusal {
    assertThat(formatted("42430", "mmm-yy")).isEqualTo(new Cell.Text("March 2016"));
  }

  @Test
  void number_formats_tell_days_from_numbers() throws IOException, Refusal {
    Cell day = new Cell.Day(LocalDate.of(2016, 3, 31));
    assertThat(formatted("42460.75", "[$-809]dd mmmm yyyy;@")).isEqualTo(day);
    assertThat(formatted("42460", "[$-F800]dddd, mmmm dd, yyyy")).isEqualTo(day);
    assertThat(formatted("42460", "&quot;day &quot;0")).isEqualTo(new Cell.Numeral(42460));
    assertThat(formatted("42460", "[Red]#,##0.00")).isEqualTo(new Cell.Numeral(42460));
    assertThat(formatted("42460", "General")).isEqualTo(new Cell.Numeral(42460));
    assertThat(formatted("0.475", "0.0%")).isEqualTo(new Cell.Text("47.5%"));
  }

  @Test
  void a_numeral_shows_fifteen_digits_as_excel_does() throws IOException, Refusal {
    assertThat(formatted("0.30000000000000004", "General").text()).isEqualTo("0.3");
    assertThat(formatted("1E+3", "General").text()).isEqualTo("1000");
    assertThat(formatted("7", "General").text()).isEqualTo("7");
  }

  @Test
  void shared_strings_keep_their_runs_and_lose_their_phonetic_hints() throws IOException, Refusal {
    String runs = "<si><r><t>one </t></r><r><t>&amp; two</t></r><rPh><t>x</t></rPh></si>";
    TestWorkbook book =
        new TestWorkbook().strings(runs).sheet("S", rawRow(1, "<c r='A1' t='s'><v>0</v></c>"));
    assertThat(first(book)).isEqualTo(new Cell.Text("one & two"));
  }

  @Test
  void a_formula_gives_the_value_last_worked_out() throws IOException, Refusal {
    assertThat(raw("<c r='A1'><f>1+1</f><v>2</v></c>")).isEqualTo(new Cell.Numeral(2));
    assertThat(raw("<c r='A1' t='str'><f>\"a\"</f><v>a</v></c>")).isEqualTo(new Cell.Text("a"));
    assertThat(raw("<c r='A1' t='e'><f>B1</f><v>#REF!</v></c>")).isEqualTo(new Cell.Fault("#REF!"));
    assertThat(raw("<c r='A1'><f>1+1</f></c>"))
        .isEqualTo(new Cell.Fault("a formula that was never worked out"));
  }

  @Test
  void what_nobody_can_see_is_cleaned_away() throws IOException, Refusal {
    assertThat(
            raw("<c r='A1' t='inlineStr'><is><t>\u200b\u00a0Ma\u00adry_x000D_ \ufeff</t></is></c>"))
        .isEqualTo(new Cell.Text("Mary"));
  }

  @Test
  void rows_keep_their_true_numbers_and_cells_their_columns() throws IOException, Refusal {
    TestWorkbook book =
        new TestWorkbook()
            .sheet("S", rawRow(3, number("C3", "1", 0)), rawRow(70, number("AA70", "2", 0)));
    List<Row> rows = rows(book);
    assertThat(rows).extracting(Row::number).containsExactly(3, 70);
    assertThat(rows.get(0).cell(3)).isEqualTo(new Cell.Numeral(1));
    assertThat(rows.get(1).cell(27)).isEqualTo(new Cell.Numeral(2));
    assertThat(rows.get(1).cell(28)).isEqualTo(Cell.Blank.CELL);
  }

  @Test
  void rows_and_cells_without_references_follow_one_another() throws IOException, Refusal {
    TestWorkbook book =
        new TestWorkbook().sheet("S", "<row><c><v>1</v></c><c><v>2</v></c></row><row/>");
    assertThat(rows(book)).extracting(Row::number).containsExactly(1, 2);
    assertThat(rows(book).get(0).cell(2)).isEqualTo(new Cell.Numeral(2));
  }

  private Cell formatted(String value, String format) throws IOException, Refusal {
    return first(new TestWorkbook().formats(format).sheet("S", rawRow(1, number("A1", value, 1))));
  }

  private Cell raw(String cell) throws IOException, Refusal {
    return first(new TestWorkbook().sheet("S", rawRow(1, cell)));
  }

  private Cell first(TestWorkbook book) throws IOException, Refusal {
    return rows(book).get(0).cell(1);
  }

  private List<Row> rows(TestWorkbook workbook) throws IOException, Refusal {
    List<Row> rows = new ArrayList<>();
    try (XlsxBook book = XlsxBook.open(workbook.write(folder.resolve("book.xlsx")), "book.xlsx");
        RowSource source = book.sheets().get(0).rows()) {
      for (Optional<Row> row = source.next(); row.isPresent(); row = source.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }
}
