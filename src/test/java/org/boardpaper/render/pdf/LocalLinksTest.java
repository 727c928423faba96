package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that lead to another place of the paper can be followed. */
class LocalLinksTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("paper.pdf");
    new PaperPdf(null, folder).write(paper(), file);
  }

  @Test
  void aReferenceToAParagraphLeadsToItsPage() throws IOException {
    assertThat(links())
        .contains("1: paragraph 2 → 1", "1: paragraph 40 → 2", "1: Appendix 1 → 3")
        .contains("2: paragraph 1 → 1", "3: paragraph 1 → 1");
  }

  @Test
  void aReferenceThatIsBrokenLeadsThereFromBothLines() throws IOException {
    assertThat(String.join("\n", links())).containsPattern("paragraph → 2\\n1: 40 → 2");
  }

  @Test
  void thePaperIsStillAccessible() throws IOException {
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  private List<String> links() throws IOException {
    List<String> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          PDPageDestination to =
              (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
          int from = document.getPages().indexOf(page) + 1;
          links.add(
              "%d: %s→ %d"
                  .formatted(
                      from,
                      annotation.getContents().strip() + " ",
                      document.getPages().indexOf(to.getPage()) + 1));
        }
      }
    }
    return links;
  }

  private static Paper paper() {
    Masthead masthead =
        new Masthead("A partnership", "A board", LocalDate.of(2016, 6, 8), "A paper", List.of());
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(1, "See paragraph 2, paragraph 40 and Appendix 1."));
    for (int i = 0; i < 30; i++) {
      blocks.add(new Block.Paragraph(i + 2, "x".repeat(45 + i) + " paragraph 40."));
    }
    for (int number = 32; number <= 40; number++) {
      blocks.add(new Block.Paragraph(number, "Words."));
    }
    Block.Point point = new Block.Point("as agreed (paragraph 1)", List.of("see paragraph 1"));
    blocks.add(new Block.Points(Block.Marker.LETTER, List.of(point)));
    Appendix appendix =
        new Appendix("Appendix 1", "Actions", List.of("See paragraph 1."), List.of());
    return new Paper(masthead, List.of(new Section("All", blocks)), List.of(appendix));
  }
}
