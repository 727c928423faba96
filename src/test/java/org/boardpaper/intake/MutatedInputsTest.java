package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.intake.xlsx.TestWorkbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file, a reader ends, throws nothing, and accounts for every row. */
class MutatedInputsTest {
  private static final String HEADER = "Review,No.,Recommendation,Action,Lead,Target date,Status";
  private static final String[] BITS = {
    "\"",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "'",
    "<",
    ">",
    "&",
    "=",
    "0",
    "9999999999",
    "-",
    "\u0000",
    "\ud800",
    "é",
    "Review",
    "Total",
    "r='1'",
    "t='s'",
    "</row>",
    "<row",
    "31/02/2016",
    "#REF!"
  };

  @TempDir Path folder;

  @RepeatedTest(150)
  void a_mutated_csv_file_is_accounted_for(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    String rows = String.join("\n", IntStream.range(0, 12).mapToObj(i -> line(i)).toList());
    assertAccountedFor(write("plan.csv", mutated(HEADER + "\n" + rows, random)));
  }

  @RepeatedTest(150)
  void a_workbook_with_mutated_xml_is_accounted_for(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] rows =
        Stream.concat(Stream.of(HEADER), IntStream.range(2, 12).mapToObj(i -> line(i)))
            .map(line -> line.split(",", -1))
            .map(cells -> TestWorkbook.row(rowNumber(cells), cells))
            .toArray(String[]::new);
    String sheet =
        mutated(
            "<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>", random);
    TestWorkbook book = new TestWorkbook().sheet("Plan").part("xl/worksheets/sheet1.xml", sheet);
    assertAccountedFor(book.write(folder.resolve("plan.xlsx")));
  }

  @RepeatedTest(100)
  void a_workbook_with_mutated_bytes_is_accounted_for(RepetitionInfo repetition)
      throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    Path path =
        new TestWorkbook()
            .sheet("Plan", TestWorkbook.row(1, HEADER.split(",", -1)))
            .write(folder.resolve("plan.xlsx"));
    byte[] bytes = Files.readAllBytes(path);
    for (int i = 0; i < 5; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    assertAccountedFor(Files.write(path, bytes));
  }

  private static int rowNumber(String[] cells) {
    return cells[1].equals("No.") ? 1 : Integer.parseInt(cells[1]);
  }

  private static String line(int number) {
    return "Mary," + number + ",Train staff,Run a course,Police,30/09/2016,Ongoing";
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      int at = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), at + random.nextInt(4));
      mutated.replace(at, end, BITS[random.nextInt(BITS.length)]);
    }
    return mutated.toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(
        folder.resolve(name), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static void assertAccountedFor(Path path) throws IOException {
    byte[] before = Files.readAllBytes(path);
    Reading<?> reading =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Reading.of(Sample.plan(path)));
    long rejected = reading.outcomes().stream().filter(outcome -> !outcome.isAccepted()).count();
    assertThat(reading.outcomes()).hasSize((int) (reading.accepted().size() + rejected));
    assertThat(reading.outcomes().size() + reading.findings().size()).isPositive();
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
  }
}
