package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.boardpaper.render.pdf.Heard;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of all that is made of a sample, not of some figures or pages of it. */
class WholeSamplesTest {
  private static final Pattern FIGURE = Pattern.compile("\"id\" ?: ?\"([^\"]+)\",\\s*\"value\"");

  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({"leicestershire-2016, 2016-06-08", "vale-of-arden-2024, 2024-11-20"})
  void theWordDocumentHasTheHeadingsOfThePdf(String name, String meeting) throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home, name);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
    for (String edition : List.of("board-paper", "board-paper-exempt")) {
      Path made = sample.paper(meeting).resolve(edition);
      List<String> printed = ofPdf(Path.of(made + ".pdf"));
      assertThat(printed).hasSizeGreaterThan(8);
      assertThat(ofWord(Path.of(made + ".docx"))).isEqualTo(printed);
    }
  }

  private static List<String> ofPdf(Path file) throws IOException {
    return Heard.in(file)
        .document()
        .all()
        .filter(element -> element.type().matches("H[1-4]"))
        .map(element -> element.type().substring(1) + " " + element.allWords())
        .toList();
  }

  private static List<String> ofWord(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      return document.getParagraphs().stream()
          .filter(each -> String.valueOf(each.getStyle()).matches("Heading[1-4]"))
          .map(each -> each.getStyle().replace("Heading", "") + " " + each.getText())
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "vale-of-arden-2024, BOARD_PAPER, 2024-11-20",
    "vale-of-arden-2024, CONTRIBUTIONS, 2024-11-20-contributions",
    "leicestershire-2016, CONTRIBUTIONS, 2016-06-08-contributions"
  })
  void everyFigureIsExplainedAndComesOutAgain(String name, Order.Kind kind, String folder)
      throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home, name);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(kind));
      List<String> ids = ids(sample.paper(folder).resolve("figures.json"));
      assertThat(ids).hasSizeGreaterThan(200);
      List<Explanation> explained = desk.explain(ids);
      assertThat(explained).extracting(Explanation::id).isEqualTo(ids);
      assertThat(explained).filteredOn(each -> !each.isConfirmed()).isEmpty();
    }
  }

  private static List<String> ids(Path figures) throws IOException {
    try (Stream<MatchResult> found = FIGURE.matcher(Files.readString(figures)).results()) {
      return found.map(each -> each.group(1)).toList();
    }
  }
}
