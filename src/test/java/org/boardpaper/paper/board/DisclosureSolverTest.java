package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.boardpaper.basics.Edition;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.disclosure.Disclosure;
import org.boardpaper.paper.disclosure.DisclosureSettings;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.paper.disclosure.PublicationSettings;
import org.boardpaper.paper.disclosure.Standing;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.ReviewFigures;
import org.boardpaper.plan.Fates;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.render.text.PaperText;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Expectations;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.boardpaper.round.RoundsSoFar;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Tries to work withheld numbers out of the printed public edition of random partnerships, by going
 * through all that is possible.
 */
class DisclosureSolverTest {
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);
  private static final int THRESHOLD = 3;
  private static final int MOST_CASES = 11;
  private static final List<ReviewState> STATES = List.of(ReviewState.values());

  private List<String> kinds = List.of();

  @RepeatedTest(100)
  void noWithheldNumberCanBeWorkedOut(RepetitionInfo repetition) {
    Random random = new Random(20160608L + repetition.getCurrentRepetition());
    PrintedCases printed = new PrintedCases(publicPaper(random), kinds);
    assertThat(printed.printed()).allMatch(number -> number >= THRESHOLD);
    if (printed.isOpen()) {
      return;
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      holdsKind(printed, kind);
    }
    for (int state = 0; state < 3; state++) {
      int of = state;
      if (!printed.isSaid("review.current." + STATES.get(state).id())) {
        assertThat(printed.values(cells -> PrintedCases.state(cells, of))).isGreaterThan(1);
      }
    }
  }

  private void holdsKind(PrintedCases printed, int kind) {
    boolean told = printed.isSaid("review.cases.kind." + kinds.get(kind));
    if (!told && kinds.size() > 1) {
      assertThat(printed.values(cells -> PrintedCases.kind(cells, kind))).isGreaterThan(1);
    }
    for (int state = 0; state < 3; state++) {
      int of = state;
      boolean marginTold = printed.isSaid("review.current." + STATES.get(state).id());
      boolean sameAsMargin = kinds.size() == 1 && marginTold;
      if (!printed.isSaid(kind, state) && !sameAsMargin) {
        assertThat(printed.values(cells -> cells[kind][of])).isGreaterThan(1);
      }
    }
  }

  private String publicPaper(Random random) {
    ReviewRegister register = register(random);
    kinds = register.kinds();
    Figures figures = new Figures();
    figures.addAll(ReviewFigures.of(register));
    PlanTallies plan = new PlanTallies();
    BoardFacts facts =
        new BoardFacts(
            new Period(MEETING, MEETING, Optional.empty(), FinancialYear.of(2016)),
            new PlanCounts(plan, PlanMovement.ofFirstPaper(), new Fates(), List.of()),
            YearAccount.of(FinancialYear.of(2016), new LedgerTotals()),
            new Caseload(register, Expectations.USUAL, MEETING, FinancialYear.APRIL),
            List.of(),
            List.of(),
            figures);
    Masthead masthead = new Masthead("A partnership", "A board", MEETING, "A paper", List.of());
    return PaperText.of(
        BoardPaper.compose(
                new BoardPaper.Parts(
                    masthead,
                    "DHR",
                    narrative(figures),
                    facts,
                    new BoardPaper.Rows(List.of(), List.of(), List.of(), RoundsSoFar.NONE),
                    publication(facts),
                    BoardPaper.Choices.NONE))
            .paper());
  }

  private static Publication publication(BoardFacts facts) {
    DisclosureSettings settings =
        new DisclosureSettings(THRESHOLD, true, true, List.of(), List.of(), List.of());
    Standing standing =
        Standing.of(facts.cases().register(), facts.plan().now(), List.of(), facts.period().asOf());
    return new Publication(
        Edition.PUBLIC,
        PublicationSettings.USUAL,
        standing,
        Disclosure.of(facts.figures().all(), settings, standing));
  }

  /** Says every figure in a sentence of its own, and prints every table of the register. */
  private static Narrative narrative(Figures figures) {
    List<Narrative.Piece> pieces = new ArrayList<>();
    figures
        .all()
        .forEach(
            figure -> pieces.add(piece("Said of " + figure.id() + ": {{" + figure.id() + "}}.")));
    pieces.add(piece("{{table cases}}"));
    pieces.add(piece("{{table timeliness}}"));
    return new Narrative(List.of(new Narrative.Part("All", pieces)));
  }

  private static Narrative.Piece piece(String text) {
    return new Narrative.Piece(
        Narrative.Kind.PARAGRAPH,
        SourceCell.line("narrative/01.md", 1),
        Optional.empty(),
        text,
        List.of());
  }

  private static ReviewRegister register(Random random) {
    int kinds = 1 + random.nextInt(3);
    List<Review> reviews = new ArrayList<>();
    int cases = random.nextInt(MOST_CASES + 1);
    boolean same = random.nextBoolean();
    for (int i = 0; i < cases; i++) {
      int kind = Math.min(random.nextInt(kinds), random.nextInt(kinds));
      ReviewState state = STATES.get(same ? kind : random.nextInt(3));
      LocalDate incident = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(900));
      reviews.add(
          new Review(
              "Case " + i,
              SourceCell.line("reviews.csv", i + 2),
              "kind-" + (char) ('a' + kind),
              state,
              "Area " + random.nextInt(3),
              Map.of(Stage.INCIDENT, incident, Stage.DECIDED, incident.plusDays(40)),
              List.of()));
    }
    return new ReviewRegister(reviews);
  }
}
