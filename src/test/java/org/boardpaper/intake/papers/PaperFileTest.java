package org.boardpaper.intake.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.paper.lint.Passage;
import org.boardpaper.paper.lint.WrittenPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A paper is read alike from text, Word and PDF. */
class PaperFileTest {
  private static final List<String> EXPECTED =
      List.of(
          "Board, 8 June 2016",
          "Where we are",
          "paragraph 1: There were 7 cases.",
          "paragraph 2: The Board may",
          "paragraph 2 (a): note them",
          "paragraph 2 (b): count them again.");

  @TempDir private Path home;

  @Test
  void plainTextIsReadInUtf8AndAsOlderWindowsProgramsWrite() throws Exception {
    String text =
        """
        Board, 8 June 2016

        Where we are

        1. There were
        7 cases.

        2. The Board may

        a) note them
        b) count them again.
        """;
    assertThat(described(text("paper.txt", text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(EXPECTED);
    byte[] windows = text.replace("7 cases", "£7").getBytes(Charset.forName("windows-1252"));
    assertThat(described(text("old.txt", windows))).contains("paragraph 1: There were £7.");
  }

  @Test
  void aWordDocumentIsReadWithTheNumbersThatWordShows() throws Exception {
    Path file = home.resolve("paper.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      BigInteger numbers = list(word, STNumberFormat.DECIMAL, 0);
      BigInteger letters = list(word, STNumberFormat.LOWER_LETTER, 1);
      add(word, "Board, 8 June 2016", "Title");
      add(word, "Where we are", "Heading1");
      add(word, "There were 7 cases.", numbers);
      add(word, "The Board may", numbers);
      add(word, "note them", letters);
      add(word, "count them again.", letters);
      word.write(out);
    }
    assertThat(described(file)).isEqualTo(EXPECTED);
  }

  @Test
  void theRowsOfAWordTableAreRows() throws Exception {
    Path file = home.resolve("table.docx");
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      XWPFTable table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Total");
      table.getRow(0).getCell(1).setText("£66,000");
      word.write(out);
    }
    Passage row = read(file).passages().get(0);
    assertThat(row.kind()).isEqualTo(Passage.Kind.ROW);
    assertThat(row.text()).isEqualTo("Total\t£66,000");
  }

  @Test
  void aPdfIsReadWithoutTheFeetOfItsPages() throws Exception {
    Path file = home.resolve("paper.pdf");
    try (PDDocument pdf = new PDDocument()) {
      page(
          pdf,
          "Board, 8 June 2016",
          "",
          "Where we are",
          "",
          "1. There were 7 cases.",
          "",
          "Page 1 of 3");
      page(pdf, "2. The Board may", "(a) note them", "(b) count them again.", "", "Page 2 of 3");
      page(pdf, "", "Page 3 of 3");
      pdf.save(file.toFile());
    }
    assertThat(described(file)).isEqualTo(EXPECTED);
  }

  @Test
  void theMeetingIsTheDayAboveTheFirstParagraph() throws Exception {
    assertThat(
            read(text(
                    "paper.txt",
                    "Board, 8 June 2016\n\n1. On 1 May 2016.\n".getBytes(StandardCharsets.UTF_8)))
                .meeting())
        .contains(LocalDate.of(2016, 6, 8));
  }

  @Test
  void aDamagedDocumentAndAPictureOfAPaperAreRefused() throws Exception {
    assertThatThrownBy(() -> read(text("a.docx", "PK no archive".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("file-unreadable");
    Path scan = home.resolve("scan.pdf");
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(scan.toFile());
    }
    assertThatThrownBy(() -> read(scan)).hasMessageContaining("paper-without-text");
    assertThatThrownBy(() -> read(home.resolve("none"))).hasMessageContaining("file-missing");
  }

  private Path text(String name, byte[] bytes) throws IOException {
    return Files.write(home.resolve(name), bytes);
  }

  private static WrittenPaper read(Path file) throws Refusal {
    return PaperFile.read(new SourceFile(file, file.getFileName().toString()));
  }

  private static List<String> described(Path file) throws Refusal {
    return read(file).passages().stream()
        .map(
            passage ->
                passage.locus().paragraph().isEmpty()
                    ? passage.text()
                    : passage.locus().describe() + ": " + passage.text())
        .toList();
  }

  private static BigInteger list(XWPFDocument word, STNumberFormat.Enum format, int id) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal("%1.");
    var numbering = word.createNumbering();
    return numbering.addNum(
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
  }

  private static void add(XWPFDocument word, String text, String style) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    paragraph.setStyle(style);
  }

  private static void add(XWPFDocument word, String text, BigInteger list) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.ZERO);
  }

  private static void page(PDDocument pdf, String... lines) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -16);
      }
      content.endText();
    }
  }
}
