package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Severity;
import org.boardpaper.basics.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RunDeskTest {
  private static final List<String> SAME_FOR_EVER =
      List.of(
          "board-paper.pdf",
          "board-paper.docx",
          "board-paper-tables.xlsx",
          "figures.json",
          "findings.csv",
          "findings.xlsx");

  @TempDir private Path home;
  private SampleWorkspace sample;

  @BeforeEach
  void copyTheSample() throws IOException {
    sample = new SampleWorkspace(home);
  }

  @Test
  void theSameMeetingTwiceIsTwoRunsWithTheSameBytes() throws IOException {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      assertThat(desk.order(sample.order(Order.Kind.BOARD_PAPER)).run()).isEqualTo(1);
      assertThat(desk.order(sample.order(Order.Kind.BOARD_PAPER)).run()).isEqualTo(2);
    }
    Path earlier = sample.paper().resolveSibling("earlier").resolve("2016-06-08-run-1");
    for (String file : SAME_FOR_EVER) {
      assertThat(sample.paper().resolve(file)).hasSameBinaryContentAs(earlier.resolve(file));
    }
    assertThat(RunRecord.number(sample.paper())).contains(2);
    assertThat(RunRecord.number(earlier)).contains(1);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "REPORT_FINDINGS",
        "WRITE_MODEL",
        "WRITE_NOTE",
        "CHECK_ROUND",
        "WRITE_FORMS",
        "COLLATE",
        "KEEP_FORMS",
        "KEEP_ANSWERS"
      })
  void aRunThatFailedGoesOnWhereItFailed(Phase failing) {
    try (RunDesk desk = sample.desk(new FailsOnce(failing))) {
      RunReport failed = desk.order(sample.order(Order.Kind.BOARD_PAPER));
      assertThat(failed.ending()).isEqualTo(Ending.FAILED);
      assertThat(failed.failure()).contains("the lights went out");
      assertThat(sample.paper()).doesNotExist();
      RunReport done = desk.restart(1);
      assertThat(done.ending()).isEqualTo(Ending.DONE_WITH_WARNINGS);
      assertThat(done.headlines()).contains("Outstanding actions: 27");
    }
    assertThat(sample.paper().resolve("run.json")).content().contains("\"read\" : 70");
  }

  @Test
  void aRestartReadsWhatWasAcceptedAndNotTheFolder() throws IOException {
    try (RunDesk desk = sample.desk(new FailsOnce(Phase.READ_PLAN))) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      Files.delete(sample.folder().resolve("master-action-plan.xlsx"));
      assertThat(desk.restart(1).headlines()).contains("Outstanding actions: 27");
    }
  }

  @Test
  void theNextMeetingsPaperStartsFromWhatWasOutstandingInThisOne() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      RunReport next = desk.order(sample.order(Order.Kind.BOARD_PAPER, LocalDate.of(2016, 9, 7)));
      assertThat(printed(desk, next, "opening")).isEqualTo("27");
      assertThat(printed(desk, next, "completed")).isEqualTo("0");
      assertThat(printed(desk, next, "closing")).isEqualTo("27");
    }
  }

  private String printed(RunDesk desk, RunReport run, String change) {
    String id = "plan.movement." + change;
    return desk.explain(id, Optional.of(sample.folder()), Optional.of(run.run())).printed();
  }

  @Test
  void theModelStandsBesideThePaperAndNotInItsPlace() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      RunReport model = desk.order(sample.order(Order.Kind.CONTRIBUTIONS));
      assertThat(model.place().resolve("contribution-model.xlsx")).isNotEmptyFile();
      assertThat(model.place().resolve("figures.json"))
          .content()
          .contains("forecast.office-42089-reviews-2.5.risk.exhausted.5");
    }
    assertThat(sample.paper().resolve("board-paper.pdf")).isNotEmptyFile();
  }

  @Test
  void theModelsHeadlinesAreOfMoneyAlone() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      Order order = sample.order(Order.Kind.CONTRIBUTIONS);
      RunReport model = desk.order(order.wishing(Wishes.of(List.of("office-42089-reviews-2"))));
      assertThat(model.headlines())
          .containsExactly(
              "Contributions due, 2016-17: £66,000",
              "Cash still to collect, 2016-17: £63,500",
              "Pot on the first day, 2016-17: £25,500",
              "Pot on the last day, office-42089-reviews-2: £29,911");
    }
  }

  @Test
  void aRestartedRunKeepsToTheScenariosThatWereNamed() {
    try (RunDesk desk = sample.desk(new FailsOnce(Phase.WRITE_NOTE))) {
      Order order = sample.order(Order.Kind.CONTRIBUTIONS);
      assertThat(desk.order(order.wishing(Wishes.of(List.of("office-42089-reviews-2")))).ending())
          .isEqualTo(Ending.FAILED);
      Path made = desk.restart(1).place();
      assertThat(made.resolve("finance-note.pdf")).isNotEmptyFile();
      assertThat(made.resolve("run.json")).content().contains("[ \"office-42089-reviews-2\" ]");
      assertThat(made.resolve("figures.json"))
          .content()
          .contains("forecast.office-42089-reviews-2.risk.exhausted.5")
          .doesNotContain("forecast.office-42089-reviews-2.5.", "forecast.office-40500");
      assertThat(desk.runs().get(0).scenarios()).containsExactly("office-42089-reviews-2");
    }
  }

  @Test
  void aScenarioThatIsNotThereIsRefusedWithThoseThatAreNear() {
    Order order = sample.order(Order.Kind.CONTRIBUTIONS);
    assertThatThrownBy(() -> order.wishing(Wishes.of(List.of("office-42089-review-2"))).check())
        .isInstanceOf(OrderRefused.class)
        .hasMessageStartingWith(
            "There is no scenario “office-42089-review-2”. Did you mean office-42089-reviews-2, or");
    assertThatThrownBy(() -> order.wishing(Wishes.of(List.of("x"))).check())
        .hasMessageStartingWith("There is no scenario “x”. There are office-40500-reviews-2, ");
  }

  @Test
  void refusedFilesMakeNoPaperAndLeaveTheEarlierOne() throws IOException {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      Files.delete(sample.folder().resolve("funding-ledger.csv"));
      RunReport refused = desk.order(sample.order(Order.Kind.BOARD_PAPER));
      assertThat(refused.ending()).isEqualTo(Ending.REFUSED);
      assertThat(refused.findings().get(0).rule()).isEqualTo("file-missing");
      assertThat(refused.place()).isNotEmptyFile().hasFileName("2016-06-08-findings.xlsx");
      assertThat(list(refused)).content().contains("file-missing");
    }
    assertThat(RunRecord.number(sample.paper())).contains(1);
  }

  @Test
  void aCheckListsFindingsAndMakesNoPaper() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      RunReport checked = desk.order(sample.order(Order.Kind.CHECK));
      assertThat(checked.ending()).isEqualTo(Ending.DONE_WITH_WARNINGS);
      assertThat(list(checked)).content().contains("unknown-agency");
    }
    assertThat(sample.paper()).doesNotExist();
  }

  @Test
  void aLineDatedAfterTheDayIsNamed() throws IOException {
    Files.writeString(
        sample.folder().resolve("funding-ledger.csv"),
        "\n09/06/2016,2016/17,Contribution received,Melton,2500.00,,",
        StandardOpenOption.APPEND);
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      RunReport checked = desk.order(sample.order(Order.Kind.CHECK));
      assertThat(list(checked))
          .content()
          .contains("dated-after-the-day", "Contribution received, Melton: £2,500 on 9 June 2016");
    }
  }

  @Test
  void aRunThatCameToItsEndIsNotStartedAgain() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.CHECK));
      assertThatThrownBy(() -> desk.restart(1))
          .isInstanceOf(OrderRefused.class)
          .hasMessageStartingWith("Run 1 came to its end");
    }
  }

  @Test
  void aFigureIsExplainedByItsRows() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
      Explanation overdue = desk.explain("plan.overdue.total", Optional.empty(), Optional.empty());
      assertThat(overdue.printed()).isEqualTo("7");
      assertThat(overdue.places()).hasSize(7);
      assertThatThrownBy(() -> desk.explain("plan.overdu", Optional.empty(), Optional.empty()))
          .hasMessageContaining("has no figure");
      assertThatThrownBy(() -> desk.explain("any", Optional.of(home), Optional.empty()))
          .hasMessageStartingWith("No run of " + Orders.folder(home) + " has figures");
    }
  }

  @Test
  void aLinkToTheFolderIsTheSamePartnership() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("shortcut"), sample.folder());
    Order linked =
        new Order(
            Order.Kind.CHECK,
            link,
            Optional.empty(),
            Optional.empty(),
            sample.papers(),
            Optional.empty());
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(linked);
      assertThat(desk.runs().get(0).partnership()).isEqualTo("leicestershire-2016");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "funding-ledger.csv, Financial year, Year of something",
    "reviews.csv, 'Mary,', ','",
    "scenarios.yaml, name:, nmae:"
  })
  void whatIsWrongWithOneSourceIsNotSaidOfOthers(String file, String right, String wrong)
      throws IOException {
    Path source = sample.folder().resolve(file);
    Files.writeString(source, Files.readString(source).replaceFirst(right, wrong));
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      RunReport refused = desk.order(sample.order(Order.Kind.BOARD_PAPER));
      assertThat(refused.ending()).isEqualTo(Ending.REFUSED);
      assertThat(refused.findings())
          .filteredOn(finding -> finding.severity() == Severity.ERROR)
          .allMatch(error -> error.place().file().equals(file));
      assertThat(refused.findings())
          .noneMatch(finding -> finding.rule().equals("agreed-share-differs"));
    }
  }

  @Test
  void whereNoFolderCanBeMadeTheRunFailsAndSaysSo() throws IOException {
    Files.writeString(sample.papers(), "a file in the way");
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      RunReport failed = desk.order(sample.order(Order.Kind.BOARD_PAPER));
      assertThat(failed.ending()).isEqualTo(Ending.FAILED);
      assertThat(failed.failure()).contains(sample.papers().toString());
      Files.delete(sample.papers());
      assertThat(desk.restart(1).ending()).isEqualTo(Ending.DONE_WITH_WARNINGS);
    }
  }

  private static Path list(RunReport report) {
    return report.place().resolveSibling("2016-06-08-findings.csv");
  }
}
