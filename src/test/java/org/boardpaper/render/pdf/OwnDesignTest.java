package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.render.pdf.tagged.PdfRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a reader changes the designs in a folder of their own. */
class OwnDesignTest {
  @TempDir private Path own;
  @TempDir private Path folder;

  private void change(String design, String from, String to) throws IOException {
    String shipped = Files.readString(Path.of("reports", design));
    assertThat(shipped).contains(from);
    Files.writeString(own.resolve(design), shipped.replace(from, to));
  }

  private Path write() throws IOException {
    Path file = folder.resolve("paper.pdf");
    new PaperPdf(own, folder).write(SamplePaper.withRows(1), file);
    return file;
  }

  @Test
  void an_own_design_wins_over_the_shipped_one() throws IOException {
    change("paper.jrxml", "\"Page \" +", "\"Sheet \" +");
    try (PDDocument document = Loader.loadPDF(write().toFile())) {
      assertThat(new PDFTextStripper().getText(document)).contains("Sheet 1 of 4");
    }
  }

  @Test
  void own_styles_win_over_the_shipped_ones_and_still_conform() throws IOException {
    change("styles.jrtx", "fontSize=\"22.0\"", "fontSize=\"30.0\"");
    assertThat(VeraPdf.complaints(write())).isEmpty();
  }

  @Test
  void text_that_would_be_cut_is_refused() throws IOException {
    change(
        "paper.jrxml",
        "style=\"Title\" textAdjust=\"StretchHeight\"",
        "style=\"Title\" textAdjust=\"CutText\"");
    assertThatThrownBy(this::write)
        .isInstanceOf(PdfRefusal.class)
        .hasMessage(
            "the layout has no room for all of \"Domestic homicide reviews: annual report…\" in"
                + " band TITLE");
  }

  @Test
  void a_refused_paper_leaves_nothing_behind() throws IOException {
    change("paper.jrxml", "paper.role\" value=\"h3\"", "paper.role\" value=\"h7\"");
    assertThatThrownBy(this::write).isInstanceOf(PdfRefusal.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void an_unknown_role_is_refused_by_name() throws IOException {
    change("paper.jrxml", "paper.role\" value=\"h3\"", "paper.role\" value=\"h7\"");
    assertThatThrownBy(this::write)
        .isInstanceOf(PdfRefusal.class)
        .hasMessage(
            "unknown role \"h7\"; known are [artifact, caption, figure, h1, h2, h3, h4, lbl, lbody,"
                + " li, p, para, td, th, toci, tr]");
  }

  @Test
  void a_text_without_a_role_is_refused() throws IOException {
    change("paper.jrxml", "paper.role\" value=\"h3\"", "paper.rule\" value=\"h3\"");
    assertThatThrownBy(this::write)
        .isInstanceOf(PdfRefusal.class)
        .hasMessage("a text has no role, or not the frame its role needs in band DETAIL");
  }

  @Test
  void a_chart_without_words_is_refused() throws IOException {
    change("paper.jrxml", "export.paper.alt", "export.paper.old");
    assertThatThrownBy(this::write)
        .isInstanceOf(PdfRefusal.class)
        .hasMessageStartingWith("role \"figure\" needs the property")
        .hasMessageContaining("with key chart");
  }

  @Test
  void an_element_that_cannot_be_written_is_refused_by_its_kind() throws IOException {
    change("paper.jrxml", "<element kind=\"line\"", "<element kind=\"ellipse\"");
    assertThatThrownBy(this::write).isInstanceOf(PdfRefusal.class).hasMessageContaining("Ellipse");
  }

  @Test
  void a_font_that_is_not_shipped_is_refused() throws IOException {
    change("styles.jrtx", "name=\"Title\" style=\"Body\"", "name=\"Title\" fontName=\"Comic\"");
    assertThatThrownBy(this::write).hasMessageContaining("Comic");
  }
}
