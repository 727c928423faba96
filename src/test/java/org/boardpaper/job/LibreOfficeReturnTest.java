package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.libreoffice.LibreOffice;
import org.boardpaper.libreoffice.OpenWorkbook;
import org.boardpaper.round.Collation;
import org.boardpaper.round.PlanEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that are filled in and saved by LibreOffice, which writes every cell anew. */
class LibreOfficeReturnTest {
  private static final String[] CHANGED = {
    "Action plan K16: Complete",
    "Action plan L16: 20/06/2016",
    "Action plan M17: Sample checked; two forms sent back."
  };

  @TempDir private static Path scratch;
  private static Optional<LibreOffice> office = Optional.empty();

  @TempDir private Path home;

  @BeforeAll
  static void open() throws Exception {
    Optional<Path> installed = LibreOffice.installed();
    assumeTrue(installed.isPresent(), "LibreOffice (soffice) is not on the path of this machine");
    office = Optional.of(LibreOffice.start(installed.get(), scratch));
  }

  @AfterAll
  static void close() {
    office.ifPresent(LibreOffice::close);
  }

  @Test
  void aFormSavedByLibreOfficeIsKnownAgain() throws Exception {
    RoundBench round = new RoundBench(home);
    Path sent = home.resolve("2016-q1-westshire-police.xlsx");
    try (OpenWorkbook form = office.orElseThrow().open(sent)) {
      FormCells cells = new FormCells(sent);
      cells.write(form, 1, "Status now", "Completed");
      cells.type(form, 1, "Date completed", "2016-06-20");
      cells.write(form, 2, "Progress now", "Form agreed,\nin two parts");
      cells.sign(form);
      form.save(round.returned("police.xlsx"));
    }
    Collation collation = round.collate(List.of());
    assertThat(collation.edits())
        .extracting(PlanEdit::text)
        .containsExactly("Completed", "2016-06-20", "Form agreed,\nin two parts");
    assertThat(collation.findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("return-saved-elsewhere", "return-renamed", "agency-silent");
  }

  @Test
  void theOfficersPlanKeepsItsFormatsAndOpensInLibreOffice() throws Exception {
    try (RoundOfSample round = new RoundOfSample(home)) {
      Path plan = round.sample().folder().resolve("master-action-plan.xlsx");
      OfficersPlan.dressUp(plan);
      round.sendForms();
      answer(round);
      Path updated = round.collate().place().resolve("master-action-plan.xlsx");
      assertThat(OfficersPlan.changed(OfficersPlan.look(plan), OfficersPlan.look(updated)))
          .isEmpty();
      assertThat(OfficersPlan.changed(OfficersPlan.values(plan), OfficersPlan.values(updated)))
          .containsExactly(CHANGED);
      assertThat(shown(updated, 11)).isEqualTo("Complete");
      assertThat(shown(updated, 23)).isEqualTo("89.0 letters");
    }
  }

  private static String shown(Path plan, int column) throws Exception {
    try (OpenWorkbook opened = office.orElseThrow().open(plan)) {
      return opened.shown("Action plan", 16, column);
    }
  }

  private static void answer(RoundOfSample round) throws Exception {
    Path sent = round.formFile("leicestershire-police");
    Path returned = round.returned("police.xlsx");
    Files.createDirectories(returned.getParent());
    FormCells cells = new FormCells(sent);
    try (OpenWorkbook form = office.orElseThrow().open(sent)) {
      cells.write(form, 1, "Status now", "Completed");
      cells.type(form, 1, "Date completed", "2016-06-20");
      cells.write(form, 2, "Progress now", "Sample checked; two forms sent back.");
      cells.sign(form);
      form.save(returned);
    }
  }
}
