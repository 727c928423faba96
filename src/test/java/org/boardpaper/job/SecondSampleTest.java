package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.render.pdf.VeraPdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paper of a partnership that is in all habits unlike the first sample. */
class SecondSampleTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/vale-of-arden-2024.txt");

  @TempDir private static Path home;
  private static Path paper;

  @BeforeAll
  static void makeThePaper() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home, "vale-of-arden-2024");
    paper = sample.paper("2024-11-20");
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
  }

  /** What differs is left in target/golden, to be read by a person before it is taken over. */
  @Test
  void everyWordOfThePaperIsAsApproved() throws IOException {
    Path received = Path.of("target", "golden", String.valueOf(GOLDEN.getFileName()));
    Files.createDirectories(received.getParent());
    Files.writeString(received, printed());
    assertThat(received).hasSameTextualContentAs(GOLDEN);
  }

  @Test
  void thePaperIsAccessibleAndMadeToBeKept() throws IOException {
    assertThat(VeraPdf.complaints(paper.resolve("board-paper-exempt.pdf"))).isEmpty();
  }

  /** Added up by hand from the two exports. */
  @ParameterizedTest
  @CsvSource({
    "2023-24.pot.in, 26400.00",
    "2023-24.pot.out, 26190.50",
    "2023-24.pot.closing, 6359.50",
    "2023-24.costs.chair-and-author, 17640.50",
    "2023-24.costs.in-kind, 3600.00",
    "2023-24.payer.vale-district-council.closing, -4300.00",
    "2023-24.payer.nhs-ardenshire-integrated-care-board.closing, 0.00",
    "2023-24.payer.probation-service-ardenshire.waived, 700.00",
    "2024-25.payer.forest-borough-council.opening, 2500.00",
    "2024-25.payer.forest-borough-council.closing, 4300.00",
    "2024-25.contributions.due, 41900.00",
    "2024-25.cash.to-collect, 12900.00",
    "2024-25.pot.free, 2059.50",
    "2024-25.pot.closing, 18309.50"
  })
  void theLedgerOfTheFinanceSystemIsUnderstood(String figure, String pounds) throws IOException {
    assertThat(value("ledger." + figure)).isEqualTo(pounds);
  }

  @ParameterizedTest
  @CsvSource({
    "timeliness.decided-to-sent-to-home-office.within-target, 1",
    "timeliness.decided-to-sent-to-home-office.late, 1",
    "timeliness.decided-to-sent-to-home-office.paused-days, 461",
    "volume.2023-24, 2",
    "volume.average, 1.25",
    "volume.forecast, 2",
    "spread.occupied, 3",
    "spread.equal.probability, 0.3856"
  })
  void theRegisterIsMeasuredAgainstWhatWasExpected(String figure, String value) throws IOException {
    assertThat(value("review." + figure)).isEqualTo(value);
  }

  private static String value(String id) throws IOException {
    Pattern figure =
        Pattern.compile("\"id\"\\s*:\\s*\"" + id + "\",\\s*\"value\"\\s*:\\s*\"([^\"]*)\"");
    Matcher found = figure.matcher(Files.readString(paper.resolve("figures.json")));
    return found.find() ? found.group(1) : "none";
  }

  private static String printed() throws IOException {
    try (PDDocument document = Loader.loadPDF(paper.resolve("board-paper-exempt.pdf").toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n----\n");
      return stripper.getText(document);
    }
  }
}
