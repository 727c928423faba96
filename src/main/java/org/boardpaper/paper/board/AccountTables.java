package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final Map<EntryKind, String> HEADINGS =
      Map.of(
          EntryKind.CONTRIBUTION_AGREED, "Agreed",
          EntryKind.NOT_DRAWN, "Not drawn",
          EntryKind.WAIVED, "Waived",
          EntryKind.CONTRIBUTION_RECEIVED, "Received",
          EntryKind.RECEIVED_IN_ADVANCE, "Received in advance",
          EntryKind.REFUNDED, "Refunded",
          EntryKind.OFFICE_COST, "Office",
          EntryKind.CHAIR_AND_AUTHOR_COST, "Chairs and authors",
          EntryKind.EXCEPTIONAL_COST, "Exceptional");

  private final Accounts accounts;

  AccountTables(BoardFacts facts) {
    accounts = facts.account().accounts(facts.payers());
  }

  Table pot() {
    List<Corkscrew> pots = accounts.years().stream().map(accounts::pot).toList();
    List<EntryKind> kinds = used(pots);
    boolean inKind = accounts.years().stream().anyMatch(year -> !isNought(accounts.inKind(year)));
    List<List<Value>> rows = new ArrayList<>();
    for (Corkscrew pot : pots) {
      List<Value> row = row(BoardWords.printed(pot.year()), pot, kinds);
      if (inKind) {
        row.add(Value.of(accounts.inKind(pot.year()).amount()));
      }
      rows.add(row);
    }
    List<Column> columns = columns("Year", "In the pot at the start", kinds, "In the pot at the end");
    if (inKind) {
      columns.add(number("In kind, not cash", 3));
    }
    String none = "The ledger holds no entry.";
    return new Table("pot-account", "The pot from year to year", columns, rows, none);
  }

  /** A table for each year. */
  List<Table> payers() {
    List<EntryKind> kinds = used(accounts.years().stream().map(accounts::allPayers).toList());
    return accounts.years().stream().map(year -> payers(year, kinds)).toList();
  }

  private Table payers(FinancialYear year, List<EntryKind> kinds) {
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
        columns("Payer", "Owed at the start", kinds, "Owed at the end"),
        rows,
        "No payer is named in the settings.");
  }

  private static List<EntryKind> used(List<Corkscrew> accounts) {
    return accounts.stream()
        .flatMap(account -> account.movements().stream())
        .filter(movement -> !isNought(movement.sum()))
        .map(Corkscrew.Movement::kind)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isNought(Sum sum) {
    return sum.amount().isZero();
  }

  private static List<Column> columns(
      String first, String opening, List<EntryKind> kinds, String closing) {
    List<Column> columns = new ArrayList<>(List.of(header(first, 4), number(opening, 3)));
    kinds.forEach(kind -> columns.add(number(HEADINGS.getOrDefault(kind, kind.words()), 3)));
    columns.add(number(closing, 3));
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
