package org.boardpaper.paper.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.boardpaper.forecast.CostTerms;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.forecast.ForecastYear;
import org.boardpaper.forecast.Scenario;
import org.boardpaper.forecast.ScenarioResult.PayerShare;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.ScenarioNames;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Table.Kind;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.board.BoardWords;
import org.joda.money.Money;

/** The tables of the note. */
final class FinanceTables {
  private static final int SCENARIOS_PER_TABLE = 6;
  private static final Value NOT_KNOWN = Value.of("Not known");

  private final FinanceFacts facts;

  FinanceTables(FinanceFacts facts) {
    this.facts = facts;
  }

  /** The tables of a name that wording may call for; empty when there is no such name. */
  Optional<List<Table>> find(String name) {
    return name.equals("scenarios") ? Optional.of(List.of(scenarios())) : Optional.empty();
  }

  /** Cost this year and next, the pot, the risk and the contribution that would keep it low. */
  private Table scenarios() {
    String year = BoardWords.printed(first());
    List<Column> columns =
        List.of(
            new Column("Scenario", 6, Kind.ROW_HEADER),
            new Column("Cost " + year, 3, Kind.NUMBER),
            new Column("Cost the year after", 3, Kind.NUMBER),
            new Column("Pot at the end of " + year, 3, Kind.NUMBER),
            new Column("Chance of an empty pot", 3, Kind.NUMBER),
            new Column("Recommended a year", 3, Kind.NUMBER));
    List<List<Value>> rows = facts.scenarios().stream().map(this::scenario).toList();
    return new Table(
        "scenarios-ahead", "The scenarios side by side", columns, rows, "There is no scenario.");
  }

  private List<Value> scenario(Forecast forecast) {
    List<ForecastYear> years = forecast.years();
    Value after =
        years.size() > 1 ? Value.of(years.get(1).costs().total()) : Value.of("Not worked out");
    return List.of(
        Value.of(name(facts, forecast.scenario())),
        Value.of(years.get(0).costs().total()),
        after,
        Value.of(years.get(0).closing().amount()),
        figure(forecast, "risk.exhausted.all"),
        figure(forecast, "needed-contribution"));
  }

  private Value figure(Forecast forecast, String id) {
    return facts
        .figures()
        .find("forecast." + forecast.scenario().name() + "." + id)
        .map(Figure::value)
        .orElse(NOT_KNOWN);
  }

  /** What stands above the tables of partners: what they show, and whom to ask. */
  List<String> notes(List<String> contact) {
    String shared =
        "What each partner would pay if the partners met the cost between them: "
            + facts.main().formulaInWords()
            + ". Still to collect is what is due by the agreement and not paid yet.";
    String same = " The year after costs the same, so that each pays the same again.";
    String cost =
        facts.scenarios().stream()
            .map(Forecast::scenario)
            .flatMap(scenario -> costFromLedger(scenario).stream())
            .distinct()
            .collect(Collectors.joining());
    List<String> notes = new ArrayList<>(List.of(shared + (sameNextYear() ? same : "") + cost));
    if (!contact.isEmpty()) {
      notes.add("Officer to contact: " + String.join(", ", contact) + ".");
    }
    return notes;
  }

  /** Where a scenario's cost of a review is from, if it is not typed. */
  private Optional<String> costFromLedger(Scenario scenario) {
    CostTerms costs = scenario.assumptions().costs();
    return costs
        .basis()
        .map(
            basis ->
                " %s costs %s, %s%s."
                    .formatted(
                        isDrawnInAll() ? "A review" : "Where the ledger says it, a review",
                        Pounds.printed(scenario.costPerReview()),
                        "the " + basis.words(),
                        basis.spreadToo() ? ", variation " + costs.variation() : ""));
  }

  private boolean isDrawnInAll() {
    return facts.scenarios().stream()
        .allMatch(one -> one.scenario().assumptions().costs().basis().isPresent());
  }

  /** What each partner pays, this year and where it differs next, and what it would pay alone. */
  List<Table> partners() {
    List<Table> tables = new ArrayList<>();
    parts(0).forEach(some -> tables.add(shares(0, some, tables.size() + 1)));
    if (!sameNextYear() && facts.scenarios().stream().allMatch(one -> one.years().size() > 1)) {
      parts(1).forEach(some -> tables.add(shares(1, some, tables.size() + 1)));
    }
    new PoolTable(facts).table().ifPresent(tables::add);
    return tables;
  }

  /** The scenarios in tables of about one width; that of the first year has two columns more. */
  private List<List<Forecast>> parts(int year) {
    List<Forecast> all = facts.scenarios();
    int most = year == 0 ? SCENARIOS_PER_TABLE : SCENARIOS_PER_TABLE + 1;
    int tables = (all.size() + most - 1) / most;
    return IntStream.range(0, tables)
        .mapToObj(k -> all.subList(all.size() * k / tables, all.size() * (k + 1) / tables))
        .toList();
  }

  private boolean sameNextYear() {
    return facts.scenarios().stream()
        .allMatch(one -> one.years().size() > 1 && amounts(one, 0).equals(amounts(one, 1)));
  }

  private static List<Money> amounts(Forecast forecast, int year) {
    return forecast.years().get(year).shares().values().stream()
        .map(share -> share.contribution().amount())
        .toList();
  }

  private Table shares(int year, List<Forecast> some, int number) {
    List<Column> columns = new ArrayList<>(List.of(new Column("Partner", 7, Kind.ROW_HEADER)));
    if (year == 0) {
      columns.add(new Column("Agreed", 4, Kind.NUMBER));
      columns.add(new Column("Still to collect", 4, Kind.NUMBER));
    }
    some.forEach(one -> columns.add(new Column(name(facts, one.scenario()), 4, Kind.NUMBER)));
    List<List<Value>> rows = new ArrayList<>();
    facts.main().sharing().payers().forEach(payer -> rows.add(row(payer, year, some)));
    rows.add(total(year, some));
    return new Table(
        "partners-" + number,
        caption(year, some),
        columns,
        rows,
        "No partner is named in the settings.");
  }

  /** "Contributions 2016/17", and which scenarios where one table does not hold all. */
  private String caption(int year, List<Forecast> some) {
    String all = "Contributions " + BoardWords.printed(first().plus(year));
    int from = facts.scenarios().indexOf(some.get(0)) + 1;
    return some.size() == facts.scenarios().size()
        ? all
        : "%s, scenarios %d to %d of %d"
            .formatted(all, from, from + some.size() - 1, facts.scenarios().size());
  }

  private List<Value> row(Payer payer, int year, List<Forecast> some) {
    List<Value> row = new ArrayList<>(List.of(Value.of(payer.name())));
    if (year == 0) {
      row.add(Value.of(facts.account().agreed(payer.name()).amount()));
      row.add(Value.of(facts.account().toCollect(payer.name()).amount()));
    }
    for (Forecast one : some) {
      PayerShare share = one.years().get(year).shares().get(payer.name());
      row.add(share == null ? NOT_KNOWN : Value.of(share.contribution().amount()));
    }
    return row;
  }

  private List<Value> total(int year, List<Forecast> some) {
    List<Value> row = new ArrayList<>(List.of(Value.of("Total")));
    if (year == 0) {
      row.add(Value.of(sum((payer, account) -> account.agreed(payer).amount())));
      row.add(Value.of(sum((payer, account) -> account.toCollect(payer).amount())));
    }
    some.forEach(
        one -> row.add(Value.of(amounts(one, year).stream().reduce(Pounds.ZERO, Money::plus))));
    return row;
  }

  private Money sum(BiFunction<String, YearAccount, Money> of) {
    return facts.main().sharing().payers().stream()
        .map(payer -> of.apply(payer.name(), facts.account()))
        .reduce(Pounds.ZERO, Money::plus);
  }

  private FinancialYear first() {
    return facts.account().year();
  }

  /** "Office £42,089, 2.5 reviews", or more where another scenario would be called so. */
  static String name(FinanceFacts facts, Scenario scenario) {
    return new ScenarioNames(facts.scenarios().stream().map(Forecast::scenario).toList())
        .of(scenario);
  }
}
