package org.boardpaper.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.intake.rows.RowSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a workbook in each encoding, and with bytes that belong to none. */
class PartCharsetTest {
  private static final String PART = "xl/worksheets/sheet1.xml";
  private static final String SHEET =
      "<worksheet><sheetData>" + TestWorkbook.row(1, "Café – £5") + "</sheetData></worksheet>";

  @TempDir Path folder;

  @Test
  void aPartWithoutDeclarationIsInUtf8() throws IOException, Refusal {
    assertThat(read(SHEET.getBytes(StandardCharsets.UTF_8))).isEqualTo("Café – £5");
  }

  @Test
  void aMarkBeforeItIsNoPartOfIt() throws IOException, Refusal {
    assertThat(read(("\ufeff" + declared("UTF-8")).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("Café – £5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "utf-8", "UTF-16", "windows-1252"})
  void theEncodingThatAPartDeclaresIsUsed(String name) throws IOException, Refusal {
    assertThat(read(declared(name).getBytes(Charset.forName(name)))).isEqualTo("Café – £5");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 60})
  void aByteThatIsNoTextIsNamedAndNothingIsPrinted(int place) throws IOException {
    byte[] spoilt = declared("UTF-8").getBytes(StandardCharsets.UTF_8);
    spoilt[place] = (byte) 0xff;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream screen = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(catchThrowableOfType(Refusal.class, () -> read(spoilt)).finding().found())
          .isEqualTo(PART + " holds bytes that are no text in UTF-8");
    } finally {
      System.setErr(screen);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String declared(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + SHEET;
  }

  private String read(byte[] sheet) throws IOException, Refusal {
    TestWorkbook workbook = new TestWorkbook().sheet("S").part(PART, sheet);
    try (XlsxBook book = XlsxBook.open(workbook.write(folder.resolve("book.xlsx")), "book.xlsx");
        RowSource source = book.sheets().get(0).rows()) {
      return source.next().orElseThrow().cell(1).text();
    }
  }
}
