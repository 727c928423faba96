package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Logo;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Picture;
import org.boardpaper.render.docx.PaperDocx;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A paper with a logo, of pixels and of shapes. */
class LogoPdfTest {
  private static final String WORDS = "Safer Westhaven";

  @TempDir private Path folder;

  static Stream<Picture> pictures() {
    BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
    image.setRGB(10, 10, 0x00594C);
    return Stream.of(
        new Picture.Pixels(image),
        new Picture.Shapes(
            60, 20, List.of(new Picture.Piece(new Rectangle(5, 5, 20, 10), new Color(0x00594C)))));
  }

  private static Paper with(Paper paper, Picture picture) {
    Masthead usual = paper.masthead();
    return new Paper(
        new Masthead(
            usual.partnership(),
            usual.board(),
            usual.meeting(),
            usual.title(),
            usual.contact(),
            Brand.USUAL.with(Optional.of(new Logo(picture, WORDS))),
            "7"),
        paper.notice(),
        paper.sections(),
        paper.appendices());
  }

  private Path written(String name, Paper paper) throws IOException {
    Path file = folder.resolve(name);
    new PaperPdf(null, folder).write(paper, file);
    return file;
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void itMeetsBothStandardsAndComesFirstWithItsWords(Picture picture) throws IOException {
    Path file = written("paper.pdf", with(SamplePaper.withRows(1), picture));
    assertThat(VeraPdf.complaints(file)).isEmpty();
    assertThat(Heard.in(file).all("Figure").get(0).attributes()).containsEntry("Alt", WORDS);
    assertThat(Heard.in(file).document().parts().get(0).type()).isEqualTo("Figure");
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void aLongPaperMeetsBothToo(Picture picture) throws IOException {
    Path file = written("paper.pdf", with(SamplePaper.withParagraphs(60), picture));
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theSameLogoGivesTheSameBytes(Picture picture) throws IOException {
    Paper paper = with(SamplePaper.withRows(1), picture);
    assertThat(written("one.pdf", paper)).hasSameBinaryContentAs(written("two.pdf", paper));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void theWordDocumentHasItWithItsWords(Picture picture) throws IOException {
    Path file = folder.resolve("paper.docx");
    PaperDocx.write(with(SamplePaper.withRows(1), picture), file);
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      XWPFPicture first =
          document.getParagraphs().get(0).getRuns().get(0).getEmbeddedPictures().get(0);
      assertThat(first.getDescription()).isEqualTo(WORDS);
      assertThat(first.getPictureData().getFileName()).isEqualTo("logo.png");
    }
  }
}
