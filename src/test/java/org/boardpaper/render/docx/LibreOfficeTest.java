package org.boardpaper.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.boardpaper.render.SamplePaper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the document and counts its paragraphs as the paper does. */
class LibreOfficeTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void needsLibreOfficeWriter() throws Exception {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean found =
        Arrays.stream(path.split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    assumeTrue(found, "LibreOffice (soffice) is not on the PATH");
    Path words = Files.writeString(folder.resolve("words.txt"), "Words");
    assumeTrue(Files.exists(converted(words)), "LibreOffice is here without its Writer");
  }

  @Test
  void thePaperIsOpenedWithItsNumbersAndPages() throws Exception {
    Path file = folder.resolve("sample.docx");
    PaperDocx.write(SamplePaper.paper(), file);
    String printed = text(converted(file)).replaceAll("\\s+", " ");
    assertThat(printed)
        .contains(
            "1. Partners agreed contributions",
            "3. It is recommended that the board:",
            "(a) notes the progress of actions; and",
            "– in Appendix 1",
            "(b) agrees the contributions",
            "Page 1 of 3");
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Path converted(Path file) throws Exception {
    Process process =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    return folder.resolve(file.getFileName().toString().replaceAll("\\.\\w+$", ".pdf"));
  }
}
