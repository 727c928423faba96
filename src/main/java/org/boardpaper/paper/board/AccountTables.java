package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.Accounts;
import org.boardpaper.ledger.Corkscrew;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;

/**
 * How the pot and the payers' balances went from the first day of each year to the last. A kind of
 * which there is no entry has no column.
 */
final class AccountTables {
  private static final int YEARS_ABREAST = 5;

  /** In the pot's account: what came in, then what went out. */
  private static final Map<EntryKind, String> LINES =
      Map.of(
          EntryKind.CONTRIBUTION_RECEIVED, "Plus contributions received",
          EntryKind.RECEIVED_IN_ADVANCE, "Plus received for later years",
          EntryKind.REFUNDED, "Less refunded",
          EntryKind.OFFICE_COST, "Less office",
          EntryKind.CHAIR_AND_AUTHOR_COST, "Less chairs and authors",
          EntryKind.EXCEPTIONAL_COST, "Less exceptional cost");

  /** In a payer's account. */
  private static final Map<EntryKind, String> HEADINGS =
      Map.of(
          EntryKind.CONTRIBUTION_AGREED, "Plus agreed",
          EntryKind.NOT_DRAWN, "Less not drawn",
          EntryKind.WAIVED, "Less waived",
          EntryKind.CONTRIBUTION_RECEIVED, "Less paid",
          EntryKind.RECEIVED_IN_ADVANCE, "Less paid early",
          EntryKind.REFUNDED, "Plus given back");

  private final Accounts accounts;

  AccountTables(BoardFacts facts) {
    accounts = facts.account().accounts(facts.payers());
  }

  /** The years side by side, a table for every five of them. */
  List<Table> pot() {
    List<FinancialYear> years = accounts.years();
    if (years.isEmpty()) {
      return List.of(pot("pot-account", List.of()));
    }
    List<Table> tables = new ArrayList<>();
    for (int from = 0; from < years.size(); from += YEARS_ABREAST) {
      List<FinancialYear> abreast =
          years.subList(from, Math.min(years.size(), from + YEARS_ABREAST));
      String id = from == 0 ? "pot-account" : "pot-account-from-" + abreast.get(0).id();
      tables.add(pot(id, abreast));
    }
    return tables;
  }

  private Table pot(String id, List<FinancialYear> years) {
    List<Corkscrew> pots = years.stream().map(accounts::pot).toList();
    List<List<Value>> rows = new ArrayList<>();
    if (!years.isEmpty()) {
      rows.add(line("In the pot on the first day", pots, Corkscrew::opening));
      for (EntryKind kind : used(pots)) {
        rows.add(line(LINES.getOrDefault(kind, kind.words()), pots, pot -> pot.of(kind)));
      }
      rows.add(line("In the pot on the last day", pots, Corkscrew::closing));
      if (years.stream().anyMatch(year -> !isNought(accounts.inKind(year)))) {
        rows.add(line("Given in kind, not cash", pots, pot -> accounts.inKind(pot.year())));
      }
    }
    List<Column> columns = new ArrayList<>(List.of(header("Pounds in each year", 5)));
    years.forEach(year -> columns.add(number(BoardWords.printed(year), 3)));
    String none = "The ledger holds no entry.";
    return new Table(id, "The pot from year to year", columns, rows, none);
  }

  private static List<Value> line(
      String name, List<Corkscrew> pots, Function<Corkscrew, Sum> amount) {
    List<Value> row = new ArrayList<>(List.of(Value.of(name)));
    pots.forEach(pot -> row.add(Value.of(amount.apply(pot).amount())));
    return row;
  }

  /** A table for each year. */
  List<Table> payers() {
    return accounts.years().stream().map(this::payers).toList();
  }

  private Table payers(FinancialYear year) {
    List<EntryKind> kinds = used(List.of(accounts.allPayers(year)));
    List<List<Value>> rows = new ArrayList<>();
    for (String payer : accounts.payers()) {
      rows.add(row(payer, accounts.payer(payer, year), kinds));
    }
    if (!rows.isEmpty()) {
      rows.add(row("All payers", accounts.allPayers(year), kinds));
    }
    return new Table(
        "payer-accounts-" + year.id(),
        "Payers’ accounts " + BoardWords.printed(year),
        columns(kinds),
        rows,
        "No payer is named in the settings.");
  }

  private static List<EntryKind> used(List<Corkscrew> accounts) {
    return accounts.stream()
        .flatMap(account -> account.movements().stream())
        .filter(movement -> !isNought(movement.sum()))
        .map(Corkscrew.Movement::kind)
        .distinct()
        .toList();
  }

  private static boolean isNought(Sum sum) {
    return sum.amount().isZero();
  }

  private static List<Column> columns(List<EntryKind> kinds) {
    List<Column> columns =
        new ArrayList<>(List.of(header("Payer", 5), number("Owed on the first day", 3)));
    kinds.forEach(kind -> columns.add(number(HEADINGS.getOrDefault(kind, kind.words()), 3)));
    columns.add(number("Owed on the last day", 3));
    return columns;
  }

  private static List<Value> row(String name, Corkscrew account, List<EntryKind> kinds) {
    List<Value> row =
        new ArrayList<>(List.of(Value.of(name), Value.of(account.opening().amount())));
    kinds.forEach(kind -> row.add(Value.of(account.of(kind).amount())));
    row.add(Value.of(account.closing().amount()));
    return row;
  }
}
