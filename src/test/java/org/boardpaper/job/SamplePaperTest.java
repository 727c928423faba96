package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Edition;
import org.boardpaper.render.pdf.VeraPdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample's paper as printed, read back with other libraries than those that wrote it. */
class SamplePaperTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path home;
  private static SampleWorkspace sample;
  private static List<byte[]> inputsBefore;

  @BeforeAll
  static void makeThePaper() throws IOException {
    sample = new SampleWorkspace(home);
    inputsBefore = inputs();
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
  }

  /** What differs is left in target/golden, to be read by a person before it is taken over. */
  @ParameterizedTest
  @EnumSource
  void everyWordOfThePaperIsAsApproved(Edition edition) throws IOException {
    boolean open = edition == Edition.PUBLIC;
    String name = "leicestershire-2016" + (open ? "-public" : "") + ".txt";
    Path received = Path.of("target", "golden", name);
    Files.createDirectories(received.getParent());
    Files.writeString(received, printed(edition));
    assertThat(received).hasSameTextualContentAs(GOLDEN.resolve(name));
  }

  @ParameterizedTest
  @EnumSource
  void theWorkbookSaysWhatThePaperSays(Edition edition) throws IOException {
    String paper = squeezed(printed(edition));
    List<String> missing = new ArrayList<>();
    for (String text : rowHeaders(edition)) {
      if (!paper.contains(squeezed(text))) {
        missing.add(text);
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void thePaperIsAccessibleAndMadeToBeKept(Edition edition) throws IOException {
    assertThat(VeraPdf.complaints(pdf(edition))).isEmpty();
  }

  @Test
  void noByteOfAnInputHasChanged() throws IOException {
    List<byte[]> after = inputs();
    assertThat(after).hasSameSizeAs(inputsBefore);
    for (int i = 0; i < after.size(); i++) {
      assertThat(after.get(i)).isEqualTo(inputsBefore.get(i));
    }
  }

  private static Path pdf(Edition edition) {
    return sample.paper().resolve(EditionFiles.paper(edition));
  }

  /** It was completed, and its follow-up is due: it stands in either table once. */
  @Test
  void aClosedActionWhoseFollowUpIsDueIsListedOnceAmongTheClosed() throws IOException {
    String text = printed(Edition.EXEMPT);
    assertThat(text.split("Case E 10 Hold evening sessions on abuse", -1)).hasSize(2);
    assertThat(text.split("FN 11 Have a named domestic abuse contact", -1)).hasSize(2);
  }

  private static String printed(Edition edition) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(edition).toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n----\n");
      return stripper.getText(document);
    }
  }

  /** The first cells of all tables but those of charts, whose bars have labels of their own. */
  private static List<String> rowHeaders(Edition edition) throws IOException {
    List<String> texts = new ArrayList<>();
    Path file = sample.paper().resolve(EditionFiles.tables(edition));
    try (InputStream bytes = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      for (int i = 3; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        sheet.getTables().forEach(table -> texts.addAll(firstColumn(sheet, table)));
      }
    }
    assertThat(texts).hasSizeGreaterThan(90);
    return texts;
  }

  private static List<String> firstColumn(XSSFSheet sheet, XSSFTable table) {
    DataFormatter formatter = new DataFormatter();
    List<String> texts = new ArrayList<>();
    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
      texts.add(formatter.formatCellValue(sheet.getRow(row).getCell(0)));
    }
    return texts;
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static List<byte[]> inputs() throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    try (var files = Files.walk(sample.folder())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        bytes.add(Files.readAllBytes(file));
      }
    }
    return bytes;
  }
}
