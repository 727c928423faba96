package org.boardpaper.render.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.pdf.tagged.ExportReport;

/**
 * Says what a long appendix costs: pages, seconds of processor time, megabytes of file.
 *
 * <p>Run it after {@code mvn test-compile} in as little memory as should do:
 *
 * <pre>{@code
 * mvn -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.boardpaper.render.pdf.Measurement 10000
 * }</pre>
 */
final class Measurement {
  private Measurement() {}

  /** Writes a paper with the number of outstanding actions named; 10,000 if none is. */
  public static void main(String[] rows) throws IOException {
    Paper paper = SamplePaper.withRows(rows.length == 0 ? 10_000 : Integer.parseInt(rows[0]));
    Path folder = Files.createTempDirectory("measurement");
    Path file = folder.resolve("paper.pdf");
    long start = System.nanoTime();
    ExportReport report = new PaperPdf(null, folder).write(paper, file);
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    System.out.printf(
        Locale.UK,
        "%,d pages, %.1f s (%.1f s of processor time since the start), %.1f MB, heap of at most"
            + " %d MB%n",
        report.pages(),
        wall.toMillis() / 1000.0,
        processor.toMillis() / 1000.0,
        Files.size(file) / 1e6,
        Runtime.getRuntime().maxMemory() >> 20);
    Files.delete(file);
    Files.delete(folder);
  }
}
