package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.render.pdf.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both editions of papers about no action, one, very many, and such as are hard to set. */
class PlansOfAnySizeTest {
  private static final List<String> EDITIONS = List.of("board-paper.pdf", "board-paper-exempt.pdf");
  private static final String SETTINGS =
      """
      name: Partneriaeth Diogelwch Cymunedol Tŷ Ŵyr
      board: Bwrdd Cymunedau Mwy Diogel Llŷn
      paper-title: Adolygiadau Dynladdiad Domestig
      review-label: DHR
      next-meeting: 2016-06-08
      agencies: [{name: Heddlu Tŷ Ŵyr, aliases: [Police]}]
      payers: [{name: Cyngor Sir Ŵyr}]
      """;
  private static final String REVIEWS =
      """
      Review,Kind,State,Incident,Sent to Home Office,Published
      Siân,Domestic homicide review,Completed,09/07/2012,16/09/2013,11/02/2014
      """;
  private static final String LEDGER =
      """
      Financial year,Kind,Payer,Amount
      2016/17,Contribution agreed,Cyngor Sir Ŵyr,30000.00
      """;
  private static final String HEADER =
      "Review,No.,Recommendation,Action,Lead agency,Scope,Target date,Status,Progress\n";

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void bothEditionsOfAFewActionsAreAccessible(int actions) throws IOException {
    Path paper = paper(rows(actions));
    for (String edition : EDITIONS) {
      assertThat(VeraPdf.complaints(paper.resolve(edition))).as(edition).isEmpty();
    }
    assertThat(text(paper.resolve("board-paper.pdf"))).contains("Tŷ Ŵyr", "Llŷn");
  }

  @Test
  void bothEditionsOfManyActionsAreAccessibleOverMoreThan300Pages() throws IOException {
    Path paper = paper(rows(5_000));
    for (String edition : EDITIONS) {
      try (PDDocument document = Loader.loadPDF(paper.resolve(edition).toFile())) {
        assertThat(document.getNumberOfPages()).isGreaterThan(300);
      }
      assertThat(VeraPdf.complaints(paper.resolve(edition))).as(edition).isEmpty();
    }
  }

  @Test
  void wordsWithoutSpacesAndCellsLongerThanAPageAreWhole() throws IOException {
    String letters = "Llanfairpwllgwyngyll".repeat(250);
    String words = "The force trains its staff. ".repeat(720);
    Path paper =
        paper("Siân,1,%s,%s,Police,single,30/09/2016,Ongoing,Begun\n".formatted(letters, words));
    for (String edition : EDITIONS) {
      Path file = paper.resolve(edition);
      assertThat(VeraPdf.complaints(file)).as(edition).isEmpty();
      String text = text(file).replaceAll("\\s+", "");
      assertThat(text.split("staff", -1)).hasSize(721);
      assertThat(text.split("gwyngyll", -1)).hasSizeGreaterThan(200);
    }
  }

  private static String rows(int actions) {
    return IntStream.rangeClosed(1, actions)
        .mapToObj(
            n ->
                "Siân,%d,Nobody asked at visit %d,Ask at each visit and write down what was said,Police,single,30/09/2016,Ongoing,Begun in team %d\n"
                    .formatted(n, n, n))
        .collect(Collectors.joining());
  }

  private Path paper(String rows) throws IOException {
    Path workspace = Files.createDirectories(home.resolve("ty-wyr"));
    Files.writeString(workspace.resolve("partnership.yaml"), SETTINGS);
    Files.writeString(workspace.resolve("reviews.csv"), REVIEWS);
    Files.writeString(workspace.resolve("funding-ledger.csv"), LEDGER);
    Files.writeString(workspace.resolve("master-action-plan.csv"), HEADER + rows);
    Optional<Path> none = Optional.empty();
    Path papers = home.resolve("papers");
    Order order =
        new Order(
            Order.Kind.BOARD_PAPER, workspace, Optional.empty(), Optional.empty(), papers, none);
    try (RunDesk desk = RunDesk.open(home.resolve("var"), FailsOnce.never())) {
      RunReport report = desk.order(order);
      assertThat(report.place().resolve("board-paper.pdf")).as(report.toString()).exists();
      return report.place();
    }
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
