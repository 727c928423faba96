package org.boardpaper.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Severity;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.FollowUp;
import org.boardpaper.plan.Impact;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.boardpaper.review.Pause;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class StoreTest {
  private static final LocalDate DAY = LocalDate.of(2016, 6, 8);
  private static final int RUN = 1;

  @TempDir private Path home;
  private ConfigurableApplicationContext context;

  @BeforeEach
  void openTheStore() {
    context =
        new SpringApplicationBuilder(StoreConfiguration.class).run("--boardpaper.store=" + home);
    Instruction instruction =
        new Instruction("boardPaper", home, DAY, DAY, home, Optional.of(home));
    context.getBean(Runs.class).allocate(instruction, Instant.EPOCH);
  }

  @AfterEach
  void closeTheStore() {
    context.close();
  }

  private static Action action(String review, String number, Scope scope) {
    return new Action(
        new ActionId(review, "Police, IMR", number),
        new SourceCell("plan.xlsx", "Plan", 5, 0),
        new Wording("Learn | from it", "Do\nit", ""),
        scope,
        List.of("Police", "A\\B"),
        new TargetDate("end of May", Optional.of(DAY), true),
        new Standing(
            ActionStatus.BLOCKED, "Red", Optional.of(DAY), Optional.of(true), Optional.empty()));
  }

  @Test
  void anActionIsReadBackWithAllItsWords() {
    ReportedActions actions = context.getBean(ReportedActions.class);
    Action written = action("Mary", "3a", Scope.MULTI_AGENCY);
    actions.keep(RUN, List.of(written), 0);
    assertThat(actions.of(RUN)).containsExactly(written);
  }

  @Test
  void ownersFirstDatesAndFollowUpsAreReadBack() {
    ReportedActions actions = context.getBean(ReportedActions.class);
    Action written = followedUp("1", DAY);
    actions.keep(RUN, List.of(written), 0);
    assertThat(actions.of(RUN)).containsExactly(written);
    assertThat(actions.followUps(RUN)).isEmpty();
  }

  @Test
  void followUpsAreKeptApartInTheOrderOfTheirDays() {
    ReportedActions actions = context.getBean(ReportedActions.class);
    actions.keep(RUN, List.of(action("Mary", "1", Scope.MULTI_AGENCY)), 0);
    Action later = followedUp("2", DAY.plusDays(1));
    Action sooner = followedUp("10", DAY);
    actions.keepFollowUps(RUN, List.of(later, sooner), 0);
    assertThat(actions.followUps(RUN)).containsExactly(sooner, later);
    assertThat(actions.of(RUN)).hasSize(1);
  }

  private static Action followedUp(String number, LocalDate due) {
    Action action = action("Mary", number, Scope.SINGLE_AGENCY);
    Standing standing = action.standing();
    return new Action(
        action.id(),
        action.place(),
        action.wording(),
        action.scope(),
        new Owners(
            List.of("ICB", "All"), List.of("Fire"), List.of("CCG"), List.of("GPs", "Police")),
        action.target().insteadOf(new TargetDate("TBC", Optional.empty(), false)),
        new Standing(
            standing.status(),
            standing.raw(),
            standing.completed(),
            standing.listedOutstanding(),
            standing.outstandingAtLastReport(),
            new FollowUp(
                Optional.of(due), "m", Optional.of(Impact.NOT_KNOWN), "e", "r", Optional.of(DAY))));
  }

  @Test
  void actionsAreWalkedManyTimesInTheOrderOfPrinting() {
    ReportedActions actions = context.getBean(ReportedActions.class);
    List<Action> all = new ArrayList<>();
    IntStream.rangeClosed(1, 1200)
        .map(n -> 1201 - n)
        .forEach(n -> all.add(action("Mary", Integer.toString(n), Scope.MULTI_AGENCY)));
    all.add(action("Zoe", "1", Scope.SINGLE_AGENCY));
    actions.keep(RUN, all, 0);
    assertThat(actions.of(RUN).iterator().next().id().review()).isEqualTo("Zoe");
    assertThat(actions.of(RUN)).extracting(a -> a.id().number()).startsWith("1", "1", "2", "3");
    assertThat(actions.of(RUN)).hasSize(1201);
  }

  @Test
  void theLedgerIsReadBackToThePenny() {
    LedgerTotals totals = new LedgerTotals();
    LedgerTotals.Key key =
        new LedgerTotals.Key(
            FinancialYear.of(2015),
            EntryKind.RECEIVED_IN_ADVANCE,
            "Harborough",
            FinancialYear.of(2016));
    SourceCell cell = new SourceCell("funding-ledger.csv", "", 9, 5);
    totals.add(key, new Sum(Pounds.of("2500.01"), List.of(cell, cell)));
    totals.add(ofReview("Mary"), new Sum(Pounds.of("8000.01"), List.of(cell)));
    totals.add(ofReview("Ann"), new Sum(Pounds.of("-0.01"), List.of(cell)));
    context.getBean(StoredLedger.class).keep(RUN, totals);
    assertThat(context.getBean(StoredLedger.class).of(RUN).asMap()).isEqualTo(totals.asMap());
  }

  private static LedgerTotals.Key ofReview(String review) {
    FinancialYear year = FinancialYear.of(2015);
    return new LedgerTotals.Key(year, EntryKind.CHAIR_AND_AUTHOR_COST, "", year, review);
  }

  @Test
  void thePlanIsReadBackWithThePlacesCounted() {
    PlanTallies tallies = new PlanTallies();
    tallies.add(action("Mary", "1", Scope.SINGLE_AGENCY), DAY);
    tallies.add(action("Mary", "2", Scope.SINGLE_AGENCY), DAY);
    context.getBean(StoredPlan.class).keep(RUN, tallies);
    PlanTallies read = context.getBean(StoredPlan.class).of(RUN);
    assertThat(read.asMap().keySet()).isEqualTo(tallies.asMap().keySet());
    tallies.asMap().keySet().forEach(key -> assertThat(read.places(key)).hasSize(2));
  }

  @Test
  void theRegisterIsReadBackInItsOrder() {
    Review zoe = review("Zoe", Map.of(Stage.SENT_TO_HOME_OFFICE, DAY, Stage.INCIDENT, DAY));
    ReviewRegister register = new ReviewRegister(List.of(zoe, review("Ann", Map.of())));
    context.getBean(StoredRegister.class).keep(RUN, register);
    assertThat(context.getBean(StoredRegister.class).of(RUN)).isEqualTo(register);
  }

  private static Review review(String reference, Map<Stage, LocalDate> dates) {
    SourceCell place = SourceCell.line("reviews.csv", 3);
    List<Pause> pauses =
        List.of(
            new Pause(DAY, Optional.of(DAY.plusDays(9)), "Criminal trial"),
            new Pause(DAY.plusDays(20), Optional.empty(), ""));
    return new Review(reference, place, "DHR", ReviewState.UNDERWAY, "Blaby", dates, pauses);
  }

  @Test
  void figuresOfEveryUnitAreReadBack() {
    List<Figure> figures =
        List.of(
            figure("a.money", Value.of(Pounds.of("-0.50"))),
            figure("a.count", Value.of(7)),
            figure("a.day", Value.of(DAY)),
            figure("a.words", Value.of("none")),
            figure("a.days", Value.of(new java.math.BigDecimal("91.5"), "days")));
    context.getBean(StoredFigures.class).keep(RUN, figures);
    assertThat(context.getBean(StoredFigures.class).of(RUN)).isEqualTo(figures);
  }

  private static Figure figure(String id, Value value) {
    return new Figure(id, value, "Label", "rule", List.of(SourceCell.wholeFile("f.csv")));
  }

  @Test
  void findingsComeGravestFirstAndAreForgottenByStep() {
    Findings findings = context.getBean(Findings.class);
    SourceCell place = SourceCell.line("f.csv", 2);
    findings.keep(RUN, "readPlan", List.of(Finding.warning("b", place, "x", "y", "z")));
    findings.keep(RUN, "readLedger", List.of(Finding.error("c", place, "x", "y", "z")));
    assertThat(findings.of(RUN)).extracting(Finding::rule).containsExactly("c", "b");
    findings.forget(RUN, "readLedger");
    assertThat(findings.counts(RUN)).containsEntry(Severity.ERROR, 0L);
    assertThat(findings.counts(RUN)).containsEntry(Severity.WARNING, 1L);
  }
}
