package org.boardpaper.paper.figures;

import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.forecast.FinalCosts;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.review.Caseload;

/**
 * Works a figure out again from nothing but the rows that it names: a figure whose rows are not all
 * there, or not the right ones, comes out otherwise.
 */
public final class Recount {
  private static final Pattern COUNTED =
      Pattern.compile("review\\.(cases\\.(?!areas)|current\\.|volume\\.\\d).*");

  private final Rows rows;
  private final List<Payer> payers;
  private final MonthDay yearStart;

  /**
   * A recount.
   *
   * @param rows the rows that the figure names, read again
   * @param payers all payers, in ledger order
   * @param yearStart first day of the financial year
   */
  public Recount(Rows rows, List<Payer> payers, MonthDay yearStart) {
    this.rows = rows;
    this.payers = List.copyOf(payers);
    this.yearStart = yearStart;
  }

  /**
   * What stands in the rows.
   *
   * @param ledger entries, added up
   * @param cases the cases, beside what is expected of them
   * @param plan actions, counted at the day of the paper
   * @param scenarios assumptions all of whose lines are named
   */
  public record Rows(
      LedgerTotals ledger, Caseload cases, PlanTallies plan, List<Scenario> scenarios) {
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
    if (figure.id().startsWith(FinalCostFigures.PREFIX)) {
      return find(FinalCostFigures.of(finals()), figure);
    }
    String year = figure.id().split("\\.", -1)[1];
    List<String> names = payers.stream().map(Payer::name).toList();
    return FinancialYear.parse(year, yearStart)
        .map(this::account)
        .flatMap(
            account ->
                find(LedgerFigures.of(account, names), figure)
                    .or(
                        () ->
                            find(
                                AccountFigures.of(account.accounts(names), account.year()),
                                figure)));
  }

  private Optional<Value> forecast(Figure figure) {
    List<Forecast> forecasts = rows.scenarios().stream().map(this::forecast).toList();
    return find(new ForecastRecount(forecasts).with(figure.id()), figure);
  }

  private Forecast forecast(Scenario scenario) {
    return Forecast.of(
        scenario.drawnFrom(finals()), account(scenario.year()), payers, rows.cases().counting());
  }

  private FinalCosts finals() {
    return FinalCosts.of(rows.ledger(), rows.cases().register());
  }

  /** A count of cases is the number of its rows; what is measured is measured again. */
  private Optional<Value> review(Figure figure) {
    return COUNTED.matcher(figure.id()).matches()
        ? Optional.of(Value.of(rows.cases().register().reviews().size()))
        : find(ReviewFigures.of(rows.cases().register()), figure)
            .or(() -> find(ExpectationFigures.of(rows.cases()), figure));
  }

  /** What compares with the last paper is counted and not judged again. */
  private Optional<Value> plan(Figure figure) {
    Optional<MeasureWords> words = MeasureWords.of(figure.id());
    int named = new HashSet<>(figure.sources()).size();
    if (words.isEmpty() || words.get().isCountedByRows()) {
      return Optional.of(Value.of(named));
    }
    PlanTallies.Key all = new PlanTallies.Key(Dimension.TOTAL, "", words.get().measure());
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
