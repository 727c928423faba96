package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.render.pdf.VeraPdf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's paper as an item of an agenda, twice. */
class AgendaPackTest {
  private static final String PUBLIC_ITEM =
      "public/agenda/2016-06-08-item-7-public-domestic-homicide-review-update.pdf";
  private static final String EXEMPT_ACTIONS =
      "agenda-exempt/2016-06-08-item-7-exempt-appendix-1-outstanding-actions-at-8-june-2016.pdf";

  @TempDir private static Path home;
  private static final Map<String, Path> FIRST = new TreeMap<>();
  private static Path again;

  @BeforeAll
  static void makeThePaperTwice() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      Files.move(sample.paper(), home.resolve("first"));
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
    again = sample.paper();
    Path first = home.resolve("first");
    try (var files = Files.walk(first)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> first.relativize(file).toString().contains("agenda"))
          .forEach(file -> FIRST.put(first.relativize(file).toString(), file));
    }
  }

  @Test
  void theItemAndEachAppendixAreFilesNamedByDayItemAndEdition() {
    assertThat(FIRST.keySet())
        .containsExactly(
            EXEMPT_ACTIONS,
            "agenda-exempt/2016-06-08-item-7-exempt-appendix-2-what-was-noticed-in-the-data.pdf",
            "agenda-exempt/2016-06-08-item-7-exempt-appendix-3-what-the-public-edition-withholds.pdf",
            "agenda-exempt/2016-06-08-item-7-exempt-domestic-homicide-review-update.pdf",
            "agenda/2016-06-08-item-7-public-appendix-1-outstanding-actions-at-8-june-2016.pdf",
            "agenda/2016-06-08-item-7-public-domestic-homicide-review-update.pdf",
            "public/agenda/2016-06-08-item-7-public-appendix-1-outstanding-actions-at-8-june-2016.pdf",
            PUBLIC_ITEM);
  }

  @Test
  void eachIsAccessibleAndMadeToBeKept() throws IOException {
    for (Map.Entry<String, Path> file : FIRST.entrySet()) {
      if (!file.getKey().startsWith("agenda/")) {
        assertThat(VeraPdf.complaints(file.getValue())).as(file.getKey()).isEmpty();
      }
    }
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    FIRST.forEach((name, file) -> assertThat(again.resolve(name)).hasSameBinaryContentAs(file));
  }

  @Test
  void theItemNamesItsAppendicesAndItsBackgroundPapers() throws IOException {
    String text = text(PUBLIC_ITEM);
    assertThat(text)
        .contains("Agenda item 7", "Appendix 1: Outstanding actions at 8 June 2016")
        .contains("Background papers", "Published overview reports of Domestic Homicide Reviews")
        .doesNotContain("master-action-plan.xlsx", "Single-agency actions outstanding");
  }

  @Test
  void anAppendixSaysWhatItBelongsToAndIsMarked() throws IOException {
    assertThat(text(EXEMPT_ACTIONS))
        .startsWith("OFFICIAL-SENSITIVE")
        .contains("To the paper “Domestic Homicide Review update”", "agenda item 7.")
        .contains("Single-agency actions outstanding");
  }

  @Test
  void withoutTheSettingThereIsNoPack() throws IOException {
    SampleWorkspace sample = new SampleWorkspace(home.resolve("without"));
    Path settings = sample.folder().resolve("partnership.yaml");
    List<String> lines = Files.readAllLines(settings);
    int agenda = lines.indexOf("agenda:");
    lines.subList(agenda, agenda + 5).clear();
    Files.write(settings, lines);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
    assertThat(sample.paper().resolve("board-paper.pdf")).exists();
    assertThat(sample.paper().resolve("agenda")).doesNotExist();
    assertThat(sample.paper().resolve("public/agenda")).doesNotExist();
  }

  private static String text(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(again.resolve(name).toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
