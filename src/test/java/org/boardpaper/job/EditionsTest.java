package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.basics.Wishes;
import org.boardpaper.paper.disclosure.FigureClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files each choice of editions makes. */
class EditionsTest {
  private static final Pattern ID = Pattern.compile("\"id\" ?: ?\"([^\"]+)\"");

  private static final String TOLD =
      ".*(, text|figures\\.json|!word/document\\.xml|!xl/(worksheets/|shared).*)";

  @TempDir private Path home;

  @Test
  void thePublicEditionAloneLeavesNoOther() throws IOException {
    assertThat(made(Editions.PUBLIC))
        .contains("board-paper.pdf", "board-paper.docx", "board-paper-tables.xlsx", "public")
        .noneMatch(name -> name.contains("exempt"));
  }

  @Test
  void theExemptEditionAloneLeavesNothingToPublish() throws IOException {
    assertThat(made(Editions.EXEMPT))
        .contains("board-paper-exempt.pdf", "board-paper-exempt.docx", "figures.json")
        .contains("board-paper-exempt-tables.xlsx")
        .doesNotContain("board-paper.pdf", "board-paper.docx", "board-paper-tables.xlsx", "public");
  }

  @Test
  void theRecordSaysOfEveryFileWhoMayReadIt() throws IOException {
    made(Editions.BOTH);
    String record = Files.readString(paper().resolve("run.json")).replaceAll("\\s+", " ");
    assertThat(record)
        .containsPattern("\"name\" : \"board-paper.pdf\",[^}]*\"edition\" : \"public\"")
        .containsPattern("\"name\" : \"board-paper-exempt.pdf\",[^}]*\"edition\" : \"exempt\"")
        .containsPattern("\"name\" : \"agenda/[^\"]*\",[^}]*\"edition\" : \"public\"")
        .containsPattern("\"name\" : \"agenda-exempt/[^\"]*\",[^}]*\"edition\" : \"exempt\"")
        .containsPattern("\"name\" : \"board-paper.docx\",[^}]*\"edition\" : \"public\"")
        .containsPattern("\"name\" : \"board-paper-exempt.docx\",[^}]*\"edition\" : \"exempt\"")
        .containsPattern("\"name\" : \"figures.json\",[^}]*\"edition\" : \"officers\"")
        .containsPattern("\"name\" : \"public/figures.json\",[^}]*\"edition\" : \"public\"");
  }

  /** Fails for a new figure until somebody has placed it in {@link FigureClass}. */
  @Test
  void somebodyHasSettledOfEveryFigureIfItIsPublished() throws IOException {
    made(Editions.PUBLIC);
    String figures = Files.readString(paper().resolve("figures.json"));
    List<String> ids = ID.matcher(figures).results().map(found -> found.group(1)).toList();
    assertThat(ids).hasSizeGreaterThan(600).allMatch(id -> FigureClass.of(id).isPresent());
  }

  @Test
  void theOfficersFiguresAreWholeAndThePublicOnesAreNot() throws IOException {
    made(Editions.BOTH);
    String kind = "review.cases.kind.alternative-review";
    assertThat(Files.readString(paper().resolve("figures.json"))).contains(kind);
    assertThat(Files.readString(paper().resolve("public/figures.json")))
        .contains("review.cases.total")
        .doesNotContain(kind)
        .doesNotContain("case-c", "reviews.csv", "master-action-plan");
  }

  /** The pot on its first days, scenario by scenario on its last, and what chance makes of it. */
  @Test
  void whatWasPaidIsWithheldWhereTheSettingsSaySo() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    Path settings = sample.folder().resolve("partnership.yaml");
    String said = Files.readString(settings);
    Files.writeString(settings, said.replace("threshold: 5", "threshold: 5\n  costs: withheld"));
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
    StringBuilder all = new StringBuilder();
    PublicFiles.of(paper().resolve("public"))
        .forEach((name, text) -> all.append(name.matches(TOLD) ? text : ""));
    assertThat(all)
        .contains("66,000", "63,500", "42,089", "£28,790.46")
        .doesNotContain("50,500", "50500", "£17,000", "23,000", "25661.00")
        .doesNotContain("25,661", "29,911", "−£18,945");
  }

  private Path paper() {
    return home.resolve("papers/leicestershire-2016/2016-06-08");
  }

  private List<String> made(Editions editions) throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    Order order = sample.order(Order.Kind.BOARD_PAPER);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(order.wishing(new Wishes(Retrospect.NONE, Optional.of(editions))));
    }
    try (var files = Files.list(paper())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
