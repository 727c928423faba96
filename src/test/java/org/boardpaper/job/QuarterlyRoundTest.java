package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.render.pdf.VeraPdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round on the sample, as an officer lives it. */
class QuarterlyRoundTest {
  private static final String POLICE = "leicestershire-police";

  @TempDir private Path home;
  private RoundOfSample round;

  @BeforeEach
  void send() throws IOException {
    round = new RoundOfSample(home);
    round.sendForms();
  }

  @AfterEach
  void close() {
    round.close();
  }

  private Path plan() {
    return round.sample().folder().resolve("master-action-plan.xlsx");
  }

  private Path updated(RunReport report) {
    return report.place().resolve("master-action-plan.xlsx");
  }

  private void police(String name) throws IOException {
    try (ReturnedForm form = round.form(POLICE)) {
      form.answer(1, "Status now", "Completed")
          .answer(1, "Date completed", LocalDate.of(2016, 6, 20))
          .answer(2, "Progress now", "Sample checked; two forms sent back.")
          .answer(3, "Status now", "Verified")
          .sign("Public protection lead")
          .save(round.returned(name));
    }
  }

  @Test
  void whereNothingComesBackEveryAgencyIsNamedAndNothingChanges() throws IOException {
    RunReport report = round.collate();
    assertThat(report.ending()).isEqualTo(Ending.DONE_WITH_WARNINGS);
    assertThat(report.headlines())
        .contains("Agencies asked: 16", "Agencies: silent: 16", "Cells changed in the plan: 0");
    assertThat(report.findings().stream().filter(one -> one.rule().equals("agency-silent")))
        .extracting(Finding::found)
        .hasSize(16)
        .contains("no return of Probation");
    assertThat(updated(report)).hasSameBinaryContentAs(plan());
  }

  @Test
  void answersGoIntoANewPlanAndTheOldOneStays() throws IOException {
    byte[] before = Files.readAllBytes(plan());
    police("our answers.xlsx");
    RunReport report = round.collate();
    assertThat(report.headlines())
        .contains("Agencies: answered: 1", "Agencies: silent: 15", "Cells changed in the plan: 3");
    assertThat(RoundOfSample.rules(report))
        .containsExactly("agency-silent", "return-answer-refused", "return-renamed");
    assertThat(Files.readAllBytes(plan())).isEqualTo(before);
    assertThat(updated(report)).isNotEmptyFile();
  }

  @Test
  void theSameReturnIntoTheUpdatedPlanChangesNothing() throws IOException {
    police("police.xlsx");
    RunReport first = round.collate();
    Files.copy(updated(first), plan(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    RunReport second = round.collate();
    assertThat(second.headlines()).contains("Cells changed in the plan: 0");
    assertThat(updated(second)).hasSameBinaryContentAs(plan());
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    police("police.xlsx");
    Path first = Files.move(round.collate().place(), home.resolve("first"));
    Path second = round.collate().place();
    for (String name :
        java.util.List.of(
            "collation-report.pdf", "collation-report.xlsx", "master-action-plan.xlsx")) {
      assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
    }
  }

  @Test
  void nothingToReportIsAnAnswer() throws IOException {
    try (ReturnedForm form = round.form("probation")) {
      form.sign("Interventions manager").nothing().save(round.returned("probation.xlsx"));
    }
    assertThat(round.collate().headlines())
        .contains("Agencies: nothing to report: 1", "Agencies: silent: 15");
  }

  @Test
  void moreTimeIsGivenByDecisionOnly() throws IOException {
    try (ReturnedForm form = round.form(POLICE)) {
      form.answer(1, "New date asked for", LocalDate.of(2016, 12, 31))
          .answer(1, "Reason for the new date", "The sergeant has moved on.")
          .sign("Public protection lead")
          .save(round.returned("police.xlsx"));
    }
    RunReport asked = round.collate();
    assertThat(updated(asked)).hasSameBinaryContentAs(plan());
    RoundDesk desk = round.desk().round();
    String action = desk.extensions(round.sample().folder()).get(0).action().printed();
    desk.decide(
        round.sample().folder(),
        new RoundDesk.Ruling(
            action, true, Optional.of(LocalDate.of(2016, 10, 31)), "The board agrees."));
    RunReport decided = round.collate();
    assertThat(decided.headlines()).contains("Cells changed in the plan: 1");
    assertThat(updated(decided)).isNotEmptyFile();
  }

  @Test
  void theChaseLogSaysWhoAnswered() throws IOException {
    police("police.xlsx");
    round.collate();
    assertThat(round.desk().round().chases(round.sample().folder()))
        .hasSize(16)
        .filteredOn(entry -> entry.answered().isPresent())
        .extracting(org.boardpaper.round.Chase.Entry::agency)
        .containsExactly("Leicestershire Police");
  }

  @Test
  void aRunWhoseFormsMayStillComeBackIsNotForgotten() throws IOException {
    Path settings = round.sample().folder().resolve("partnership.yaml");
    Files.writeString(settings, "\nreturns: {due-days: 20}\n", StandardOpenOption.APPEND);
    int first = round.sendForms().run() - 1;
    int again = round.sendForms().run() - 1;
    assertThat(round.desk().oldRuns(Optional.of(0)))
        .extracting(RunLine::number)
        .contains(again)
        .doesNotContain(first);
    round.desk().forget(round.desk().oldRuns(Optional.of(0)));
    police("late.xlsx");
    assertThat(round.collate().headlines()).contains("Agencies: answered: 1");
  }

  @Test
  void notesAndReportAreAccessible() throws IOException {
    RunReport report = round.collate();
    assertThat(VeraPdf.complaints(report.place().resolve("collation-report.pdf"))).isEmpty();
    Path note =
        report
            .place()
            .resolveSibling("2016-q1-returns")
            .resolve("2016-q1-probation-covering-note.pdf");
    assertThat(VeraPdf.complaints(note)).isEmpty();
  }
}
