package org.boardpaper.paper.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.ledger.LeicestershireLedger;
import org.boardpaper.paper.Block;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.Figures;
import org.boardpaper.paper.figures.ForecastFigures;
import org.boardpaper.paper.figures.LedgerFigures;
import org.boardpaper.plan.Fates;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Expectations;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.round.RoundsSoFar;
import org.junit.jupiter.api.Test;

class BoardPaperTest {
  private static final SourceCell PLACE = SourceCell.line("narrative/01.md", 3);
  private static final LocalDate MEETING = LocalDate.of(2016, 6, 8);

  @Test
  void paragraphsAreNumberedThroughAllHeadingsAndReferredToByLabel() {
    BoardPaper paper =
        compose(
            part("One", paragraph("As paragraph {{paragraph later}} says."), paragraph("Then.")),
            part("Two", labelled("later", "Here.")));
    assertThat(paper.paper().sections().get(0).blocks())
        .containsExactly(
            new Block.Paragraph(1, "As paragraph 3 says."), new Block.Paragraph(2, "Then."));
    assertThat(paper.paper().sections().get(1).blocks())
        .containsExactly(new Block.Paragraph(3, "Here."));
  }

  @Test
  void figuresAreFilledInThePrintedStyle() {
    BoardPaper paper =
        compose(
            part(
                "Money in {{this-year}}",
                paragraph("{{ledger.this-year.contributions.due}} due for {{this-year}}."),
                paragraph("Blaby: {{forecast.a.2016-17.contribution.blaby}}."),
                paragraph("It {{ledger.2016-17.cash.to-collect ? is|are}} due on {{meeting}}.")));
    assertThat(paper.paper().sections().get(0).heading()).isEqualTo("Money in 2016/17");
    assertThat(texts(paper))
        .containsExactly(
            "£66,000 due for 2016/17.", "Blaby: £2,399.21.", "It are due on 8 June 2016.");
  }

  @Test
  void aParagraphWhoseFigureIsNoughtIsLeftOutAndTakesNoNumber() {
    BoardPaper paper =
        compose(
            part(
                "One",
                paragraph("{{if ledger.2016-17.contributions.waived}} Some was waived."),
                paragraph("{{unless ledger.2016-17.contributions.waived}} None was waived."),
                paragraph("{{if ledger.2016-17.office.gap}} More is asked for.")));
    assertThat(paper.paper().sections().get(0).blocks())
        .containsExactly(
            new Block.Paragraph(1, "None was waived."),
            new Block.Paragraph(2, "More is asked for."));
  }

  @Test
  void aSlotThatCannotBeFilledIsNamedWithItsNeighbours() {
    BoardPaper paper = compose(part("One", paragraph("{{ledger.2016-17.contributions.owed}}")));
    assertThat(paper.findings())
        .extracting(Finding::line)
        .containsExactly(
            "error slot-unknown: narrative/01.md, line 3: found ledger.2016-17.contributions.owed; expected the id "
                + "of a figure, such as ledger.2016-17.contributions.agreed or ledger.2016-17.contributions.waived or "
                + "ledger.2016-17.contributions.due. Correct the id in the wording.");
  }

  @Test
  void aSentenceThatLeansOnAParagraphThatIsGoneStopsThePaper() {
    BoardPaper paper = compose(part("One", paragraph("See {{paragraph gone}}.")));
    assertThat(paper.findings())
        .extracting(Finding::line)
        .containsExactly(
            "error paragraph-missing: narrative/01.md, line 3: found gone; expected the label of a paragraph of this "
                + "paper. Correct the label, or put back the paragraph that this sentence leans on.");
  }

  @Test
  void aTableStandsWhereTheNarrativeCallsForItAndTakesNoNumber() {
    BoardPaper paper =
        compose(part("One", paragraph("{{table contributions}}"), paragraph("After.")));
    Block.TableBlock table = (Block.TableBlock) paper.paper().sections().get(0).blocks().get(0);
    List<List<Value>> rows = new java.util.ArrayList<>();
    table.table().rows().forEach(rows::add);
    assertThat(rows).hasSize(11);
    assertThat(rows.get(10))
        .extracting(Value::printed)
        .containsExactly("Total", "£66,000", "£2,500", "£0", "£63,500");
    assertThat(texts(paper)).containsExactly("After.");
  }

  @Test
  void anAnnexNamesWhereEachFigureOfAParagraphComesFrom() {
    String due = "{{ledger.2016-17.contributions.due}}";
    BoardPaper paper =
        compose(
            part(
                "One",
                paragraph("No figure, from {{= 2012}}."),
                paragraph(due + " and {{ledger.2016-17.pot.opening}}, again " + due + ".")));
    List<List<String>> rows = new java.util.ArrayList<>();
    Table annex = paper.paper().appendices().get(3).tables().get(0);
    annex.rows().forEach(row -> rows.add(row.stream().map(Value::printed).toList()));
    assertThat(rows).extracting(row -> row.get(0)).containsExactly("2.1", "2.2");
    assertThat(rows.get(0)).contains("£66,000", "Contributions due, 2016-17");
    assertThat(rows.get(1))
        .contains("£25,500", "stated brought forward, else what the year before left");
  }

  private static List<String> texts(BoardPaper paper) {
    return paper.paper().sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  private static Narrative.Part part(String heading, Narrative.Piece... pieces) {
    return new Narrative.Part(heading, List.of(pieces));
  }

  private static Narrative.Piece paragraph(String text) {
    return new Narrative.Piece(Narrative.Kind.PARAGRAPH, PLACE, Optional.empty(), text, List.of());
  }

  private static Narrative.Piece labelled(String label, String text) {
    return new Narrative.Piece(
        Narrative.Kind.PARAGRAPH, PLACE, Optional.of(label), text, List.of());
  }

  private static BoardPaper compose(Narrative.Part... parts) {
    Masthead masthead = new Masthead("A partnership", "A board", MEETING, "A paper", List.of());
    BoardFacts facts = facts();
    return BoardPaper.compose(
        new BoardPaper.Parts(
            masthead,
            "DHR",
            new Narrative(List.of(parts)),
            facts,
            new BoardPaper.Rows(List.of(), List.of(), List.of(), RoundsSoFar.NONE),
            Publications.exempt(facts),
            new BoardPaper.Choices(true, Optional.empty())));
  }

  private static BoardFacts facts() {
    List<String> payers = LeicestershireLedger.PAYERS;
    Scenario scenario =
        new Scenario(
            "a",
            List.of(PLACE),
            FinancialYear.of(2016),
            Pounds.of("42089"),
            new BigDecimal("2.5"),
            Pounds.of("8500"));
    ReviewRegister register = new ReviewRegister(List.of());
    Forecast forecast =
        Forecast.of(
            scenario, LeicestershireLedger.account(), LeicestershireLedger.PARTNERS, register);
    Figures figures = new Figures();
    figures.addAll(LedgerFigures.of(LeicestershireLedger.account(), payers));
    figures.addAll(ForecastFigures.of(forecast));
    Period period = new Period(MEETING, MEETING, Optional.empty(), FinancialYear.of(2016));
    return new BoardFacts(
        period,
        new PlanCounts(new PlanTallies(), PlanMovement.ofFirstPaper(), new Fates(), List.of()),
        LeicestershireLedger.account(),
        new Caseload(register, Expectations.USUAL, MEETING, FinancialYear.APRIL),
        List.of(forecast.result()),
        payers,
        figures);
  }
}
