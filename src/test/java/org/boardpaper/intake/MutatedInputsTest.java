package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.boardpaper.plan.Action;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However a file is damaged, a reader ends, throws nothing, and loses no row: each row whose mark
 * is still in the file is in a record or rejected, or the source as a whole is refused.
 */
class MutatedInputsTest {
  private static final String HEADER = "Review,No.,Recommendation,Action,Lead,Target date,Status";
  private static final List<Integer> ROWS = IntStream.rangeClosed(2, 13).boxed().toList();
  private static final String CSV = lines();
  private static final String SHEET = sheet();

  @TempDir static Path folder;

  @Test
  void what_is_not_damaged_is_read_whole() throws IOException {
    assertThat(read(csv(CSV)).report()).isEqualTo("12 read, 12 accepted, 0 rejected\n");
    assertThat(read(xlsx(SHEET)).report()).isEqualTo("12 read, 12 accepted, 0 rejected\n");
  }

  @RepeatedTest(2_000)
  void no_row_of_a_damaged_csv_file_is_lost(RepetitionInfo seed) throws IOException {
    String damaged = new Mutation(seed.getCurrentRepetition()).of(CSV);
    new RowAccount(read(csv(damaged))).assertNoLineIsLost(damaged);
  }

  @RepeatedTest(2_000)
  void no_row_of_a_worksheet_with_damaged_xml_is_lost(RepetitionInfo seed) throws IOException {
    String damaged = new Mutation(seed.getCurrentRepetition()).of(SHEET);
    new RowAccount(read(xlsx(damaged))).assertNoRowIsLost(ROWS, damaged);
  }

  @RepeatedTest(1_000)
  void no_row_of_a_workbook_with_damaged_bytes_is_lost(RepetitionInfo seed) throws IOException {
    Path path = xlsx(SHEET);
    Files.write(path, new Mutation(seed.getCurrentRepetition()).of(Files.readAllBytes(path)));
    new RowAccount(read(path)).assertNoRowIsLost(ROWS, SHEET);
  }

  private static String lines() {
    return HEADER + "\n" + String.join("\n", ROWS.stream().map(MutatedInputsTest::line).toList());
  }

  private static String line(int row) {
    String mark = RowAccount.mark(row);
    return "Mary,%d,Train %s,Run %s,Police,30/09/2016,Ongoing".formatted(row, mark, mark);
  }

  private static String sheet() {
    Stream<String> data = ROWS.stream().map(row -> TestWorkbook.row(row, line(row).split(",")));
    String header = TestWorkbook.row(1, HEADER.split(","));
    return "<worksheet><sheetData>"
        + header
        + String.join("", data.toList())
        + "</sheetData></worksheet>";
  }

  private static Path csv(String text) throws IOException {
    return Files.write(folder.resolve("plan.csv"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Path xlsx(String sheet) throws IOException {
    return new TestWorkbook()
        .sheet("Plan")
        .part("xl/worksheets/sheet1.xml", sheet)
        .write(folder.resolve("plan.xlsx"));
  }

  private static Reading<Action> read(Path path) throws IOException {
    byte[] before = Files.readAllBytes(path);
    Reading<Action> reading =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Reading.of(Sample.plan(path)));
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    return reading;
  }
}
