package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.render.pdf.VeraPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finance note of the sample as printed, read back. */
class SampleNoteTest {
  private static final String NAME = "leicestershire-2016-finance-note.txt";

  @TempDir private Path home;
  private SampleWorkspace sample;

  @BeforeEach
  void copyTheSample() throws IOException {
    sample = new SampleWorkspace(home);
  }

  /** What differs is left in target/golden, to be read by a person before it is taken over. */
  @Test
  void everyWordOfTheNoteIsAsApprovedAndEveryoneCanReadIt() throws IOException {
    Path note = note();
    Path received = Path.of("target", "golden", NAME);
    Files.createDirectories(received.getParent());
    Files.writeString(received, printed(note));
    assertThat(received)
        .hasSameTextualContentAs(Path.of("src/test/resources/golden").resolve(NAME));
    assertThat(VeraPdf.complaints(note)).isEmpty();
  }

  /** With all of the £25,500 free: 0.0944 if budgeting for three reviews, 0.2568 for 2.5. */
  @Test
  void budgetingForFewerReviewsRaisesTheRiskFrom9To26Percent() throws IOException {
    Path ledger = sample.folder().resolve("funding-ledger.csv");
    Files.writeString(
        ledger,
        Files.readString(ledger)
            .replace(
                "Received in advance,Charnwood BC,2500.00,2016/17",
                "Contribution received,Charnwood BC,2500.00,"));
    assertThat(printed(note()).replaceAll("\\s+", " "))
        .contains(
            "Budgeting for 2.5 instead of 3 reviews a year raises the chance of an empty pot within"
                + " 5 years from 9% to 26%, if 2.5 a year come on average.");
  }

  private Path note() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      Order order = sample.order(Order.Kind.CONTRIBUTIONS);
      return desk.order(order).place().resolve("finance-note.pdf");
    }
  }

  private static String printed(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n----\n");
      return stripper.getText(document);
    }
  }
}
