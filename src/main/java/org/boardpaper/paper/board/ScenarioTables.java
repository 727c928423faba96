package org.boardpaper.paper.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Sum;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult;
import org.boardpaper.paper.ScenarioNames;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.figures.RiskFigures;
import org.joda.money.Money;

/** What the scenarios cost, and what each payer would contribute under them. */
final class ScenarioTables {
  private static final int SCENARIOS_PER_TABLE = 4;

  private final BoardFacts facts;

  ScenarioTables(BoardFacts facts) {
    this.facts = facts;
  }

  /** Cost, in-year balance and closing pot of each scenario. */
  Table costs() {
    List<Column> columns =
        List.of(
            BoardTables.header("Scenario", 5),
            BoardTables.number("Office", 3),
            BoardTables.number("Chairs and authors", 3),
            BoardTables.number("Total cost", 3),
            BoardTables.number("In-year balance", 3),
            BoardTables.number("Pot at year end", 3));
    List<List<Value>> rows = new ArrayList<>();
    for (ScenarioResult result : facts.scenarios()) {
      Scenario scenario = result.scenario();
      rows.add(
          List.of(
              Value.of(name(facts, scenario)),
              Value.of(scenario.office()),
              Value.of(scenario.reviewCost()),
              Value.of(result.cost().amount()),
              Value.of(result.inYear().amount()),
              Value.of(result.closing().amount())));
    }
    return new Table(
        "scenarios",
        "What each scenario would cost" + basis(),
        columns,
        rows,
        "No scenario is named in the settings.");
  }

  /** Without their number, which belongs to no public edition. */
  private String basis() {
    long drawn =
        facts.scenarios().stream()
            .filter(result -> result.scenario().assumptions().costs().basis().isPresent())
            .count();
    String mean = "a review at the mean of the finished ones in the ledger";
    return drawn == 0
        ? ""
        : drawn == facts.scenarios().size()
            ? ", " + mean
            : ", in %d of %d %s".formatted(drawn, facts.scenarios().size(), mean);
  }

  /** How likely each scenario empties the pot within one to five years, in percent. */
  Table risk() {
    List<Column> columns = new ArrayList<>(List.of(BoardTables.header("Scenario", 6)));
    for (int n = 1; n <= RiskFigures.YEARS; n++) {
      columns.add(BoardTables.number("Year " + n, 2));
    }
    List<List<Value>> rows = new ArrayList<>();
    facts.scenarios().stream().map(ScenarioResult::scenario).map(this::risk).forEach(rows::add);
    rows.removeIf(row -> row.size() < columns.size());
    String caption = "Chance of an empty pot by the end of each year, in percent";
    return new Table("risk", caption, columns, rows, "No scenario has a risk to show.");
  }

  private List<Value> risk(Scenario scenario) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name(facts, scenario))));
    for (int n = 1; n <= RiskFigures.YEARS; n++) {
      facts
          .figures()
          .find("forecast." + scenario.name() + ".risk.exhausted." + n)
          .map(figure -> new BigDecimal(figure.value().plain()).movePointRight(2))
          .map(percent -> Value.of(percent.setScale(1, RoundingMode.HALF_UP), Value.PERCENT))
          .ifPresent(row::add);
    }
    return row;
  }

  /**
   * What each payer would contribute, one table for each office cost and at most four scenarios in
   * a table.
   */
  List<Table> contributions() {
    Map<Money, List<ScenarioResult>> byOffice = new LinkedHashMap<>();
    facts
        .scenarios()
        .forEach(
            result ->
                byOffice
                    .computeIfAbsent(result.scenario().office(), none -> new ArrayList<>())
                    .add(result));
    List<Table> tables = new ArrayList<>();
    byOffice
        .values()
        .forEach(
            results -> {
              for (int from = 0; from < results.size(); from += SCENARIOS_PER_TABLE) {
                List<ScenarioResult> some =
                    results.subList(from, Math.min(results.size(), from + SCENARIOS_PER_TABLE));
                tables.add(contributions(some, tables.size() + 1));
              }
            });
    return tables;
  }

  private Table contributions(List<ScenarioResult> results, int number) {
    List<Column> columns =
        new ArrayList<>(
            List.of(BoardTables.header("Payer", 5), BoardTables.number("Agreed now", 3)));
    results.forEach(
        result ->
            columns.add(BoardTables.number(names(facts).withoutOffice(result.scenario()), 3)));
    List<List<Value>> rows = new ArrayList<>();
    for (String payer : facts.payers()) {
      rows.add(row(payer, facts.account().agreed(payer), results));
    }
    if (!rows.isEmpty()) {
      rows.add(totals(results));
    }
    return new Table(
        "scenario-contributions-" + number,
        "Contributions with the office at "
            + Value.of(results.get(0).scenario().office()).printed(),
        columns,
        rows,
        "No payer is named in the settings.");
  }

  private static List<Value> row(String payer, Sum agreed, List<ScenarioResult> results) {
    List<Value> row = new ArrayList<>(List.of(Value.of(payer), Value.of(agreed.amount())));
    for (ScenarioResult result : results) {
      row.add(
          result
              .share(payer)
              .map(share -> Value.of(share.contribution().amount()))
              .orElse(Value.of("Not known")));
    }
    return row;
  }

  private List<Value> totals(List<ScenarioResult> results) {
    List<Value> row =
        new ArrayList<>(List.of(Value.of("Total"), Value.of(facts.account().agreed().amount())));
    for (ScenarioResult result : results) {
      Money total =
          result.shares().values().stream()
              .map(share -> share.contribution().amount())
              .reduce(Pounds.ZERO, Money::plus);
      row.add(Value.of(total));
    }
    return row;
  }

  /** "Office £42,089, 2.5 reviews", or more where another scenario would be called so. */
  static String name(BoardFacts facts, Scenario scenario) {
    return names(facts).of(scenario);
  }

  private static ScenarioNames names(BoardFacts facts) {
    return new ScenarioNames(facts.scenarios().stream().map(ScenarioResult::scenario).toList());
  }
}
