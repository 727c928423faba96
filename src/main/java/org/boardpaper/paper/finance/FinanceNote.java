package org.boardpaper.paper.finance;

import java.util.List;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Finding;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.board.BoardWords;
import org.boardpaper.paper.board.FigureNames;
import org.boardpaper.paper.board.Period;
import org.boardpaper.paper.narrative.NarrativeComposer;

/**
 * The finance note.
 *
 * @param paper as printed
 * @param findings what was found amiss while composing it: a slot that cannot be filled
 */
public record FinanceNote(Paper paper, List<Finding> findings) {
  /** Copies the list. */
  public FinanceNote {
    findings = List.copyOf(findings);
  }

  /**
   * Composes the note.
   *
   * @param masthead of the board paper: the note has a title of its own
   * @param period of the meeting
   * @param wording written by hand
   * @param facts what was worked out
   */
  public static FinanceNote compose(
      Masthead masthead, Period period, Narrative wording, FinanceFacts facts) {
    FinanceTables tables = new FinanceTables(facts);
    BoardWords words = words(masthead, period, facts.main());
    NarrativeComposer composer =
        new NarrativeComposer(new FigureNames(facts.figures(), words), new FinanceExhibits(facts));
    Appendix partners =
        new Appendix(
            "Appendix",
            "What each partner pays",
            tables.notes(masthead.contact()),
            tables.partners());
    return new FinanceNote(
        new Paper(titled(masthead, facts), composer.compose(wording), List.of(partners)),
        composer.findings());
  }

  private static Masthead titled(Masthead masthead, FinanceFacts facts) {
    String title = "Finance note: contributions " + BoardWords.printed(facts.account().year());
    return masthead.with(title, List.of()).withoutItem();
  }

  /** The names of the board paper, and the main scenario and its last year besides. */
  private static BoardWords words(Masthead masthead, Period period, Forecast main) {
    FinancialYear first = main.scenario().year();
    FinancialYear last = first.plus(main.years().size() - 1);
    Period ofNote = new Period(period.meeting(), period.asOf(), period.lastReport(), first);
    return new BoardWords(masthead, ofNote, "")
        .and("final-year", last.id())
        .and("forecast.main", "forecast." + main.scenario().name());
  }
}
