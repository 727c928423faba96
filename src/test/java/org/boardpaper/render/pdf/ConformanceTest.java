package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30})
  void meets_pdf_ua_1_and_pdf_a_2a_whatever_the_rows(int rows) throws IOException {
    Path file = folder.resolve("paper.pdf");
    new PaperPdf(null, folder).write(SamplePaper.withRows(rows), file);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void meets_both_with_a_contents_page() throws IOException {
    Path file = folder.resolve("paper.pdf");
    new PaperPdf(null, folder).write(SamplePaper.withParagraphs(60), file);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }
}
