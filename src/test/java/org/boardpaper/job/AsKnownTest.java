package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.boardpaper.basics.Retrospect;
import org.boardpaper.basics.Wishes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of meetings with corrections between them, looked back at. */
class AsKnownTest {
  private static final LocalDate JUNE = LocalDate.of(2016, 6, 8);
  private static final LocalDate SEPTEMBER = LocalDate.of(2016, 9, 7);
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
  private RunDesk desk;

  @BeforeEach
  void openTheDesk() throws IOException {
    sample = new SampleWorkspace(home);
    Files.delete(sample.folder().resolve("master-action-plan.xlsx"));
    plan("Mary,1,Lead,Learn,Police,30/06/2016,Ongoing\nMary,2,Ask,Ask,Police,31/03/2016,Ongoing\n");
    desk = sample.desk(FailsOnce.never());
  }

  @AfterEach
  void closeTheDesk() {
    desk.close();
  }

  @Test
  void everyPaperOfAYearCanBeMadeAgainAfterCorrectionsAndWithoutItsFolder() throws IOException {
    Map<String, Instant> known = new HashMap<>();
    known.put("first", make(JUNE));
    keep("first", JUNE);
    change("funding-ledger.csv", text -> text.replace(",Charnwood,2500", ",Charnwood,2400"));
    known.put("corrected", make(JUNE));
    keep("corrected", JUNE);
    plan("Mary,1,Lead,Learn,Police,31/12/2016,Ongoing\nMary,3,New,New,Police,TBC,Ongoing\n");
    known.put("autumn", make(SEPTEMBER));
    keep("autumn", SEPTEMBER);
    plan("Mary,1,Lead,Learn,Police,30/06/2016,Completed\n");
    make(JUNE);
    make(SEPTEMBER);
    Folders.delete(sample.folder());
    madeAgain("first", JUNE, known);
    madeAgain("corrected", JUNE, known);
    madeAgain("autumn", SEPTEMBER, known);
  }

  @Test
  void aPaperAsKnownStandsInItsOwnFolderAndDisplacesNothing() throws IOException {
    Instant then = make(JUNE);
    byte[] record = Files.readAllBytes(sample.paper().resolve("run.json"));
    RunReport again = desk.order(asKnown(JUNE, then));
    assertThat(again.place().getFileName().toString())
        .matches("2016-06-08-as-known-\\d{4}-\\d\\d-\\d\\dt\\d{6}(\\.\\d+)?z");
    assertThat(again.place().resolve("run.json"))
        .content()
        .contains("\"as-known\" : \"" + then + "\"");
    assertThat(sample.paper().resolve("run.json")).hasBinaryContent(record);
    assertThat(explained("plan.outstanding.total").run()).isEqualTo(1);
  }

  @Test
  void aLaterPaperNeverFollowsOneMadeAsKnown() throws IOException {
    Instant then = make(JUNE);
    plan("Mary,1,Lead,Learn,Police,30/06/2016,Ongoing\n");
    make(JUNE);
    desk.order(asKnown(JUNE, then));
    make(SEPTEMBER);
    assertThat(explained("plan.movement.opening").printed()).isEqualTo("1");
  }

  @Test
  void ownDesignsAndWordingAreKnownAsTheyWere() throws IOException {
    Path reports = home.resolve("reports");
    Path words = Files.createDirectories(reports.resolve("narrative"));
    Files.writeString(words.resolve("99-more.md"), "# More\n\nWords of our own.\n");
    Path styles = reports.resolve("styles.jrtx");
    Files.copy(Path.of("reports", "styles.jrtx"), styles);
    Files.writeString(styles, Files.readString(styles).replace("#1F3A5F", "#7A0000"));
    desk.order(own(reports));
    byte[] paper = Files.readAllBytes(sample.paper().resolve("board-paper.pdf"));
    Folders.delete(reports);
    RunReport again = desk.order(asKnown(JUNE, now()));
    assertThat(again.place().resolve("board-paper.pdf")).hasBinaryContent(paper);
    desk.order(order(JUNE, Optional.empty(), Retrospect.NONE));
    assertThat(Files.readAllBytes(sample.paper().resolve("board-paper.pdf"))).isNotEqualTo(paper);
  }

  private Order own(Path reports) {
    return new Order(
        Order.Kind.BOARD_PAPER,
        sample.folder(),
        Optional.of(JUNE),
        Optional.empty(),
        sample.papers(),
        Optional.of(reports));
  }

  @Test
  void whatACheckAcceptedIsKnownToo() throws IOException {
    make(JUNE);
    plan("Mary,1,Lead,Learn,Police,30/06/2016,Ongoing\n");
    desk.order(sample.order(Order.Kind.CHECK));
    RunReport again = desk.order(asKnown(JUNE, now()));
    assertThat(again.headlines()).contains("Outstanding actions: 1");
  }

  @Test
  void whatWasRefusedWasNeverKnown() throws IOException {
    make(JUNE);
    plan("Mary,1,Lead,Learn,Police,30/06/2016,no such status\n");
    make(JUNE);
    RunReport again = desk.order(asKnown(JUNE, now()));
    assertThat(again.headlines()).contains("Outstanding actions: 2");
  }

  @Test
  void theDayThatWasCountedAtIsThatOfThePaperThatStood() throws IOException {
    LocalDate march = LocalDate.of(2016, 3, 30);
    desk.order(order(JUNE, Optional.of(march), Retrospect.NONE));
    RunReport again = desk.order(asKnown(JUNE, now()));
    assertThat(again.headlines()).contains("Overdue actions: 0");
  }

  @Test
  void beforeTheFirstAcceptedFilesNothingWasKnown() throws IOException {
    Instant before = now();
    make(JUNE);
    assertThatThrownBy(() -> desk.order(asKnown(JUNE, before)))
        .isInstanceOf(OrderRefused.class)
        .hasMessageMatching("Nothing of .* was known on .*: files of it were first accepted on .*");
    assertThatThrownBy(() -> desk.order(asKnown(JUNE, now().plusSeconds(3600))))
        .isInstanceOf(OrderRefused.class)
        .hasMessageContaining("is not known yet");
  }

  @Test
  void theMovementMayBeginWithAnEarlierReport() throws IOException {
    make(JUNE);
    plan("Mary,1,Lead,Learn,Police,30/06/2016,Ongoing\n");
    make(LocalDate.of(2016, 7, 6));
    desk.order(order(SEPTEMBER, Optional.empty(), since(JUNE)));
    assertThat(explained("plan.movement.opening").printed()).isEqualTo("2");
    Order unknown = order(SEPTEMBER, Optional.empty(), since(JUNE.plusDays(1)));
    assertThatThrownBy(() -> desk.order(unknown))
        .isInstanceOf(OrderRefused.class)
        .hasMessage(
            "There is no paper of 2016-06-09 before the meeting of 2016-09-07 to count from. Known"
                + " are the papers of 2016-06-08, 2016-07-06.");
  }

  private static Retrospect since(LocalDate day) {
    return new Retrospect(Optional.of(day), Optional.empty());
  }

  private Explanation explained(String figure) {
    return desk.explain(figure, Optional.of(sample.folder()), Optional.empty());
  }

  private void madeAgain(String name, LocalDate meeting, Map<String, Instant> known) {
    RunReport again = desk.order(asKnown(meeting, known.getOrDefault(name, Instant.MIN)));
    for (String file : SAME_FOR_EVER) {
      assertThat(again.place().resolve(file))
          .hasSameBinaryContentAs(home.resolve(name).resolve(file));
    }
  }

  private Instant make(LocalDate meeting) {
    desk.order(order(meeting, Optional.empty(), Retrospect.NONE));
    return now();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private Order asKnown(LocalDate meeting, Instant then) {
    return order(meeting, Optional.empty(), new Retrospect(Optional.empty(), Optional.of(then)));
  }

  private Order order(LocalDate meeting, Optional<LocalDate> asOf, Retrospect back) {
    return new Order(
        Order.Kind.BOARD_PAPER,
        sample.folder(),
        Optional.of(meeting),
        asOf,
        sample.papers(),
        Optional.empty(),
        new Wishes(back, Optional.empty()));
  }

  private void keep(String name, LocalDate meeting) throws IOException {
    Path paper = sample.paper().resolveSibling(meeting.toString());
    Path kept = Files.createDirectories(home.resolve(name));
    for (String file : SAME_FOR_EVER) {
      Files.copy(paper.resolve(file), kept.resolve(file));
    }
  }

  private void plan(String rows) throws IOException {
    Files.writeString(
        sample.folder().resolve("master-action-plan.csv"),
        "Review,No.,Recommendation,Action,Lead agency,Target date,Status\n" + rows);
  }

  private void change(String file, UnaryOperator<String> how) throws IOException {
    Path path = sample.folder().resolve(file);
    Files.writeString(path, how.apply(Files.readString(path)));
  }
}
