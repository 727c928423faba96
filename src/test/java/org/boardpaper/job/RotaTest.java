package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Names;
import org.boardpaper.schedule.Owed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's schedule: three checks, and the paper of 8 June 2016 due on 25 May. */
class RotaTest {
  private static final LocalDate IN_JULY = LocalDate.of(2016, 7, 31);
  private static final LocalDate IN_MAY = LocalDate.of(2016, 5, 31);

  @TempDir private Path home;
  private SampleWorkspace sample;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void copyTheSample() throws IOException {
    sample = new SampleWorkspace(home);
  }

  private final class Listening implements DueWatch {
    @Override
    public void begins(Owed owed) {
      told.add("begins " + owed.id());
    }

    @Override
    public void ended(Owed owed, RunReport report) {
      told.add("run " + report.run() + " " + report.ending().words());
    }

    @Override
    public void says(String line) {
      told.add(line);
    }
  }

  private DueOrder order() {
    return new DueOrder(sample.folder(), sample.papers(), Optional.empty());
  }

  private List<String> carryOut(LocalDate day, Progress progress) {
    told.clear();
    try (RunDesk desk = sample.desk(progress)) {
      return desk.carryOutDue(order(), day, new Listening()).left().stream().map(Owed::id).toList();
    }
  }

  private void write(String addition) throws IOException {
    Path settings = sample.folder().resolve("partnership.yaml");
    Files.writeString(settings, Files.readString(settings) + addition);
  }

  @Test
  void whatIsDueIsDoneOnceOldestFirst() {
    assertThat(carryOut(IN_JULY, FailsOnce.never())).isEmpty();
    assertThat(told)
        .containsExactly(
            "begins check 2015-Q4", "run 1 done, with warnings",
            "begins board-paper 2016-06-08", "run 2 done, with warnings",
            "begins check 2016-Q1", "run 3 done, with warnings");
    assertThat(carryOut(IN_JULY, FailsOnce.never())).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void eachIsRunAsOfItsOwnDate() {
    carryOut(IN_JULY, FailsOnce.never());
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      assertThat(desk.runs())
          .extracting(line -> line.asOf().toString())
          .containsExactly("2016-03-31", "2016-05-25", "2016-06-30");
      assertThat(desk.runs())
          .extracting(line -> line.period().orElse(""))
          .containsExactly("2015-Q4", "2016-06-08", "2016-Q1");
    }
  }

  @Test
  void aRunThatFailedIsTriedAgainAndKeepsNoOtherDutyWaiting() {
    assertThat(carryOut(IN_JULY, new FailsOnce(Phase.WRITE_PAPER)))
        .containsExactly("board-paper 2016-06-08");
    assertThat(told).endsWith("begins check 2016-Q1", "run 3 done, with warnings");
    assertThat(carryOut(IN_JULY, FailsOnce.never())).isEmpty();
    assertThat(told).containsExactly("begins board-paper 2016-06-08", "run 4 done, with warnings");
  }

  @Test
  void aRefusedPaperIsOwedUntilTheFilesAreRight() throws IOException {
    Path reviews = sample.folder().resolve("reviews.csv");
    Path away = home.resolve("reviews.csv");
    Files.move(reviews, away);
    assertThat(carryOut(IN_MAY, FailsOnce.never())).containsExactly("board-paper 2016-06-08");
    assertThat(told).contains("run 1 refused", "run 2 refused");
    Files.move(away, reviews);
    assertThat(carryOut(IN_MAY, FailsOnce.never())).isEmpty();
    assertThat(told).containsExactly("begins board-paper 2016-06-08", "run 3 done, with warnings");
  }

  @Test
  void aPaperMadeByHandAfterItWasDueIsNotMadeAgain() {
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      desk.order(sample.order(Order.Kind.BOARD_PAPER));
    }
    assertThat(carryOut(IN_MAY, FailsOnce.never())).isEmpty();
    assertThat(told).containsExactly("begins check 2015-Q4", "run 2 done, with warnings");
  }

  @Test
  void theListSaysHowEachStands() {
    carryOut(IN_MAY, FailsOnce.never());
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      assertThat(desk.due(order(), IN_JULY))
          .extracting(OwedLine::state)
          .containsExactly("run 1: done, with warnings", "run 2: done, with warnings", "not begun");
    }
    assertThat(Timetable.due(sample.folder(), IN_JULY))
        .extracting(OwedLine::state)
        .containsOnly("not begun");
  }

  @Test
  void formsGoOutAndAnswersArePutTogetherOnce() throws IOException {
    write("  return-pack: 3\n  collate: 28\n");
    assertThat(carryOut(LocalDate.of(2016, 5, 1), FailsOnce.never())).isEmpty();
    assertThat(told)
        .containsExactly(
            "begins return-pack 2015-Q4", "run 1 done, with warnings",
            "begins check 2015-Q4", "run 2 done, with warnings",
            "begins collate 2015-Q4", "run 3 done, with warnings");
    assertThat(carryOut(LocalDate.of(2016, 5, 1), FailsOnce.never())).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void formsOfAnotherQuarterByHandAreNotThoseThatAreOwed() throws IOException {
    write("  return-pack: 3\n");
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      Order.Places places = new Order.Places(sample.papers(), Optional.empty());
      Order.Kind kind = Order.Kind.RETURN_PACK;
      desk.order(Order.ofRound(kind, sample.folder(), "2016-Q1", places));
      assertThat(desk.due(order(), LocalDate.of(2016, 4, 5)))
          .extracting(OwedLine::state)
          .containsExactly("not begun");
      desk.order(Order.ofRound(kind, sample.folder(), "2015-Q4", places));
      assertThat(desk.due(order(), LocalDate.of(2016, 4, 5)))
          .extracting(OwedLine::isDone)
          .containsExactly(true);
    }
  }

  private void remindTwoAgencies() throws IOException {
    Path settings = sample.folder().resolve("partnership.yaml");
    String text = Files.readString(settings);
    for (String agency : List.of("Probation", "Public Health")) {
      String name = "  - name: " + agency + "\n";
      text = text.replace(name, name + "    email: returns@" + Names.slug(agency) + ".example\n");
    }
    Files.writeString(settings, text);
    write("  return-pack: 3\n  returns-due: 21\n  remind-after: [1]\n");
    write("mail: {host: localhost, from: a@example.org}\n");
  }

  private List<String> letters(LocalDate day) {
    carryOut(day, FailsOnce.never());
    return told.stream()
        .filter(line -> line.startsWith("Letter to "))
        .map(line -> line.split(" ", -1)[2])
        .toList();
  }

  @Test
  void whoeverIsSilentIsRemindedOnceAfterTheDueDay() throws IOException {
    remindTwoAgencies();
    assertThat(letters(LocalDate.of(2016, 4, 21))).isEmpty();
    assertThat(letters(LocalDate.of(2016, 4, 22)))
        .containsExactly("returns@probation.example", "returns@public-health.example");
    assertThat(told).contains("Leicestershire Police has no address, so it was not reminded.");
    Path folder = sample.papers().resolve("leicestershire-2016/letters");
    Files.delete(folder.resolve("leicestershire-2016-2015-q4-after-1-probation.eml"));
    assertThat(letters(LocalDate.of(2016, 4, 23))).isEmpty();
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whoseFormCameBackIsNotReminded() throws IOException {
    remindTwoAgencies();
    assertThat(letters(LocalDate.of(2016, 4, 5))).isEmpty();
    Path returns = Files.createDirectories(sample.folder().resolve("returns/2015-Q4"));
    Path sent = sample.papers().resolve("leicestershire-2016/2015-q4-returns");
    Files.copy(sent.resolve("2015-q4-probation.xlsx"), returns.resolve("back.xlsx"));
    assertThat(letters(LocalDate.of(2016, 5, 31))).containsExactly("returns@public-health.example");
  }

  @Test
  void aFailureIsToldByALetterOnceADay() throws IOException {
    write("mail: {host: localhost, from: a@example.org, tell: [manager@example.org]}\n");
    carryOut(IN_MAY, new FailsOnce(Phase.WRITE_PAPER));
    Path letters = sample.papers().resolve("leicestershire-2016/letters");
    assertThat(letters)
        .isDirectoryContaining("glob:**board-paper-failed-*-manager-example-org.eml");
    assertThat(told.get(told.size() - 1)).contains("Letter to manager@example.org written to");
  }

  @Test
  void wrongSettingsAreSaidAndNothingIsBegun() throws IOException {
    write("keep-runs: always\n");
    assertThatThrownBy(() -> carryOut(IN_MAY, FailsOnce.never()))
        .isInstanceOf(SettingsRefused.class)
        .hasMessage("Nothing was begun: the settings do not say what is due.");
  }

  @Test
  void formsAreSentOnceToWhoeverHasAnAddress() throws IOException {
    remindTwoAgencies();
    write("returns: {send: yes}\n");
    assertThat(letters(LocalDate.of(2016, 4, 5)))
        .containsExactly("returns@probation.example", "returns@public-health.example");
    assertThat(told).contains("Leicestershire Police has no address, so its form was not sent.");
    Path folder = sample.papers().resolve("leicestershire-2016/letters");
    assertThat(folder).isDirectoryContaining("glob:**-2015-q4-form-*-probation.eml");
    assertThat(letters(LocalDate.of(2016, 4, 6))).isEmpty();
  }

  @Test
  void whoseFormCameBackUnsignedIsToldWhatIsMissing() throws IOException {
    remindTwoAgencies();
    assertThat(letters(LocalDate.of(2016, 4, 5))).isEmpty();
    Path returns = Files.createDirectories(sample.folder().resolve("returns/2015-Q4"));
    Path sent = sample.papers().resolve("leicestershire-2016/2015-q4-returns");
    Files.copy(sent.resolve("2015-q4-probation.xlsx"), returns.resolve("back.xlsx"));
    try (RunDesk desk = sample.desk(FailsOnce.never())) {
      Order.Places places = new Order.Places(sample.papers(), Optional.empty());
      desk.order(Order.ofRound(Order.Kind.COLLATE, sample.folder(), "2015-Q4", places));
    }
    letters(LocalDate.of(2016, 4, 22));
    Path letter =
        sample
            .papers()
            .resolve(
                "leicestershire-2016/letters/leicestershire-2016-2015-q4-after-1-probation.eml");
    assertThat(letter).content().contains("your return cannot be taken in yet");
  }
}
