package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.round.Collation;
import org.boardpaper.round.PlanEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that was filled in and then saved by LibreOffice, which writes every cell anew. */
class LibreOfficeReturnTest {
  @TempDir private Path home;

  @Test
  void aFormSavedByLibreOfficeIsKnownAgain() throws Exception {
    Optional<Path> office = office();
    assumeTrue(office.isPresent(), "LibreOffice (soffice) is not on the path of this machine");
    RoundBench round = new RoundBench(home);
    Path filled = home.resolve("2016-q1-westshire-police.xlsx");
    try (ReturnedForm form = round.police()) {
      form.answer(1, "Status now", "Completed")
          .answer(1, "Date completed", LocalDate.of(2016, 6, 20))
          .answer(2, "Progress now", "Form agreed,\nin two parts")
          .sign("Public protection lead")
          .save(filled);
    }
    save(office.get(), filled, round.returns());
    Collation collation = round.collate(List.of());
    assertThat(collation.edits())
        .extracting(PlanEdit::text)
        .containsExactly("Completed", "2016-06-20", "Form agreed,\nin two parts");
    assertThat(collation.findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("return-saved-elsewhere", "agency-silent");
  }

  private void save(Path office, Path file, Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + home.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("office.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
  }

  private static Optional<Path> office() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
