package org.boardpaper.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of the sample against the published paper, where a copy of it is at hand. */
@EnabledIfEnvironmentVariable(
    named = "BOARDPAPER_SEEDS",
    matches = ".+",
    disabledReason = "the published papers are not part of the project")
class PublishedFactsTest {
  private static final Path SAMPLE = Path.of("data", "leicestershire-2016");

  @ParameterizedTest
  @CsvSource({
    "'£25,500 remained in the DHR pot', '2016/17,Brought forward,,25500.00'",
    "'£30,000 from Leicestershire County Council', 'Leicestershire County Council,30000.00'",
    "'£16,000 from Leicestershire Police', 'Leicestershire Police,16000.00'",
    "'£2,500 of this already in pot from Charnwood', 'Charnwood BC,2500.00,2016/17'",
    "'£40,500 to the Safeguarding Board Business Office', 'Office agreed,,40500.00'",
    "'receive £42,089 instead of £40,500', 'Office requested,,42089.00'",
    "'estimate of £8,500 per DHR', 'Review cost agreed,,8500.00'"
  })
  void theLedgerHoldsWhatThePaperSays(String said, String line) throws IOException {
    assertThat(published()).contains(said);
    assertThat(Files.readString(SAMPLE.resolve("funding-ledger.csv"))).contains(line);
  }

  @Test
  void thePaperSaysEightCasesWhereItListsSeven() throws IOException {
    assertThat(published()).contains("4 standalone DHRs").contains("These 8 cases");
    assertThat(Files.readAllLines(SAMPLE.resolve("reviews.csv"))).hasSize(8);
  }

  private static String published() throws IOException {
    Path seeds = Path.of(System.getenv("BOARDPAPER_SEEDS"));
    return Files.readString(seeds.resolve("leicestershire-board-paper-2016.txt"))
        .replaceAll("\\s+", " ");
  }
}
