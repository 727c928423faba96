package org.boardpaper.paper.figures;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.boardpaper.review.ReviewRegister;

/**
 * Works a figure out again from nothing but the rows that it names: a figure whose rows are not all
 * there, or not the right ones, comes out otherwise.
 */
public final class Recount {
  private final Rows rows;
  private final List<String> payers;
  private final MonthDay yearStart;

  /**
   * A recount.
   *
   * @param rows the rows that the figure names, read again
   * @param payers names of all payers, in ledger order
   * @param yearStart first day of the financial year
   */
  public Recount(Rows rows, List<String> payers, MonthDay yearStart) {
    this.rows = rows;
    this.payers = List.copyOf(payers);
    this.yearStart = yearStart;
  }

  /**
   * What stands in the rows.
   *
   * @param ledger entries, added up
   * @param register cases
   * @param plan actions, counted at the day of the paper
   * @param scenarios assumptions all of whose lines are named
   */
  public record Rows(
      LedgerTotals ledger, ReviewRegister register, PlanTallies plan, List<Scenario> scenarios) {
    /** Copies the list. */
    public Rows {
      scenarios = List.copyOf(scenarios);
    }
  }

  /** The value as it comes out again; empty where it cannot be worked out from these rows. */
  public Optional<Value> of(Figure figure) {
    String family = figure.id().substring(0, figure.id().indexOf('.'));
    return switch (family) {
      case "ledger" -> ledger(figure);
      case "forecast" -> forecast(figure);
      case "review" -> review(figure);
      case "plan" -> plan(figure);
      default -> Optional.empty();
    };
  }

  private Optional<Value> ledger(Figure figure) {
    String year = figure.id().split("\\.", -1)[1];
    return FinancialYear.parse(year, yearStart)
        .flatMap(found -> find(LedgerFigures.of(account(found), payers), figure));
  }

  private Optional<Value> forecast(Figure figure) {
    List<Figure> figures = new ArrayList<>();
    for (Scenario scenario : rows.scenarios()) {
      YearAccount account = account(scenario.year());
      ScenarioResult result = ScenarioResult.of(scenario, account, payers);
      figures.addAll(ForecastFigures.of(result));
      figures.addAll(RiskFigures.of(result, account));
    }
    return find(figures, figure);
  }

  /** A count of cases is the number of its rows; what is measured is measured again. */
  private Optional<Value> review(Figure figure) {
    boolean counted = figure.value() instanceof Value.Count && !figure.id().endsWith(".areas");
    return counted
        ? Optional.of(Value.of(rows.register().reviews().size()))
        : find(ReviewFigures.of(rows.register()), figure);
  }

  /** Movement compares with the last paper, so its rows are counted and not judged again. */
  private Optional<Value> plan(Figure figure) {
    String part = figure.id().split("\\.", -1)[1];
    if (part.equals("movement")) {
      return Optional.of(Value.of(new HashSet<>(figure.sources()).size()));
    }
    Measure measure = Measure.valueOf(part.replace('-', '_').toUpperCase(Locale.ROOT));
    PlanTallies.Key all = new PlanTallies.Key(Dimension.TOTAL, "", measure);
    return Optional.of(Value.of(rows.plan().places(all).size()));
  }

  private YearAccount account(FinancialYear year) {
    return YearAccount.of(year, rows.ledger());
  }

  private static Optional<Value> find(List<Figure> figures, Figure wanted) {
    return figures.stream()
        .filter(figure -> figure.id().equals(wanted.id()))
        .map(Figure::value)
        .findFirst();
  }
}
