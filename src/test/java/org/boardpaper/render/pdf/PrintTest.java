package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Block.ChartBlock;
import org.boardpaper.paper.Block.Paragraph;
import org.boardpaper.paper.Block.TableBlock;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Value;
import org.boardpaper.render.pdf.tagged.ExportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees on the pages. */
class PrintTest {
  @TempDir private Path folder;

  private ExportReport write(Paper paper) throws IOException {
    return new PaperPdf(null, folder).write(paper, file());
  }

  private Path file() {
    return folder.resolve("paper.pdf");
  }

  /** The text of a page, counted from 1. */
  private String page(int number) throws IOException {
    return pages().get(number - 1);
  }

  private List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  private Heard heard() throws IOException {
    return Heard.in(file());
  }

  @Test
  void the_same_paper_gives_the_same_bytes() throws IOException {
    write(SamplePaper.withRows(30));
    byte[] first = Files.readAllBytes(file());
    write(SamplePaper.withRows(30));
    assertThat(Files.readAllBytes(file())).isEqualTo(first);
  }

  @Test
  void page_numbers_run_through_paper_and_appendices() throws IOException {
    ExportReport report = write(SamplePaper.withRows(30));
    for (int number = 1; number <= report.pages(); number++) {
      assertThat(page(number)).contains("Page " + number + " of " + report.pages());
    }
  }

  @Test
  void the_header_row_is_printed_on_every_page_of_a_table() throws IOException {
    write(SamplePaper.withRows(30));
    assertThat(page(4)).contains("Recommendation").contains("Progress");
    assertThat(page(5)).contains("Recommendation").contains("Progress");
  }

  @Test
  void values_are_printed_beside_the_bars() throws IOException {
    write(SamplePaper.withRows(1));
    assertThat(page(2)).contains("As recommended", "£15,450", "−£4,900", "£11,800.50");
  }

  @Test
  void the_file_knows_its_title_and_the_day_of_the_meeting() throws IOException {
    write(SamplePaper.withRows(0));
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Domestic homicide reviews: annual report for 2023/24");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2024-06-12T00:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    }
  }

  @Test
  void bookmarks_lead_to_every_heading() throws IOException {
    write(SamplePaper.withRows(1));
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(titles(outline)).isEqualTo(heard().said("H1", "H2", "H3"));
      assertThat(outline.children()).hasSize(3);
    }
  }

  private static List<String> titles(PDOutlineNode node) {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      titles.add(item.getTitle());
      titles.addAll(titles(item));
    }
    return titles;
  }

  @Test
  void welsh_letters_are_printed_as_they_are() throws IOException {
    String welsh = "Mae'r dŵr a'r tŷ yn Llanŵr: ŵ ŷ Ŵ Ŷ â ê î ô û ï.";
    ExportReport report = write(SamplePaper.of(new Paragraph(1, welsh)));
    assertThat(report.isFaithful()).isTrue();
    assertThat(heard().said("P")).contains("1." + welsh);
    assertThat(page(1)).contains(welsh);
  }

  @Test
  void letters_and_accents_that_are_written_apart_are_joined() throws IOException {
    ExportReport report = write(SamplePaper.of(new Paragraph(1, "dw\u0302r")));
    assertThat(report.isFaithful()).isTrue();
    assertThat(heard().said("P")).contains("1.dŵr");
  }

  @Test
  void characters_without_a_glyph_are_counted_and_named() throws IOException {
    ExportReport report =
        write(SamplePaper.of(new Paragraph(1, "Agreed \u2705 and \u2705 \u6f22")));
    assertThat(report.isFaithful()).isFalse();
    assertThat(report.missing()).isEqualTo("U+2705 (2 times), U+6F22 (1 times)");
  }

  @Test
  void characters_without_a_glyph_are_counted_in_charts_too() throws IOException {
    BarChart chart =
        new BarChart(
            "chart",
            "One bar",
            List.of("Actions"),
            List.of(new BarChart.Bar("\u2705 done", List.of(Value.of(3)))),
            "One bar: 3 done.");
    assertThat(write(SamplePaper.of(new ChartBlock(chart))).missing())
        .isEqualTo("U+2705 (1 times)");
  }

  @Test
  void a_faithful_paper_has_no_question_mark_of_its_own() throws IOException {
    ExportReport report = write(SamplePaper.withRows(30));
    assertThat(report.isFaithful()).isTrue();
    assertThat(heard().document().allWords()).doesNotContain("?").doesNotContain("\uFFFD");
  }

  @Test
  void a_cell_of_a_hundred_thousand_letters_without_a_space_loses_none() throws IOException {
    String endless = "abcdefghij".repeat(10_000);
    write(SamplePaper.of(new TableBlock(SamplePaper.table("endless", endless))));
    assertThat(heard().said("TD")).containsExactly(endless);
    assertThat(heard().all("TR")).hasSize(2);
    assertThat(VeraPdf.complaints(file())).isEmpty();
  }

  @Test
  void a_paragraph_over_many_pages_is_one_paragraph() throws IOException {
    String endless = "No end is in sight. ".repeat(2_000).strip();
    write(SamplePaper.of(new Paragraph(1, endless)));
    assertThat(heard().said("P")).contains("1." + endless);
    assertThat(VeraPdf.complaints(file())).isEmpty();
  }

  @Test
  void twenty_pages_need_no_contents() throws IOException {
    ExportReport report = write(SamplePaper.withParagraphs(38));
    assertThat(report.pages()).isEqualTo(20);
    assertThat(heard().all("TOC")).isEmpty();
  }

  @Test
  void more_than_twenty_pages_begin_with_contents_whose_numbers_are_right() throws IOException {
    write(SamplePaper.withParagraphs(60));
    List<String> entries = heard().said("TOCI");
    List<String> pages = pages();
    assertThat(entries).hasSize(62);
    for (int matter = 1; matter <= 60; matter++) {
      String heading = "Matter " + matter;
      int number = Integer.parseInt(entries.get(matter).substring(heading.length()));
      assertThat(pages.get(number - 1)).contains(heading + "\n");
    }
  }

  @Test
  void contents_lead_to_their_pages() throws IOException {
    write(SamplePaper.withParagraphs(60));
    try (PDDocument document = Loader.loadPDF(file().toFile())) {
      PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().get(10);
      PDPageDestination target = (PDPageDestination) link.getDestination();
      assertThat(link.getContents()).isEqualTo("Matter 10");
      assertThat(page(target.retrievePageNumber() + 1)).contains("Matter 10\n");
    }
  }
}
