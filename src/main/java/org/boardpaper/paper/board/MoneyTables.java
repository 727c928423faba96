package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.moneyRow;
import static org.boardpaper.paper.board.BoardTables.number;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;

/** What each payer owes for the year, and what the year was agreed to cost. */
final class MoneyTables {
  private static final List<Column> CONTRIBUTIONS =
      List.of(
          header("Payer", 5),
          number("Due", 3),
          number("Received in advance", 3),
          number("Received", 3),
          number("Still to collect", 3));
  private static final List<Column> COSTS =
      List.of(
          header("Cost", 6), number("Agreed", 3), number("Requested", 3), number("Difference", 3));

  private final List<String> payers;
  private final YearAccount account;
  private final String year;

  MoneyTables(BoardFacts facts) {
    this.payers = facts.payers();
    this.account = facts.account();
    this.year = BoardWords.printed(account.year());
  }

  Table contributions() {
    List<List<Value>> rows = new ArrayList<>();
    Sum collect = Sum.NOTHING;
    for (String payer : payers) {
      collect = collect.plus(account.toCollect(payer));
      rows.add(contribution(payer));
    }
    if (!rows.isEmpty()) {
      Sum advance = account.receivedInAdvance();
      rows.add(moneyRow("Total", account.due(), advance, account.received(), collect));
    }
    String none = "No payer is named in the settings.";
    return new Table("contributions", "Contributions " + year, CONTRIBUTIONS, rows, none);
  }

  private List<Value> contribution(String payer) {
    return moneyRow(
        payer,
        account.due(payer),
        account.receivedInAdvance(payer),
        account.received(payer),
        account.toCollect(payer));
  }

  Table costs() {
    List<List<Value>> rows = new ArrayList<>();
    Sum agreed = account.booked(EntryKind.OFFICE_AGREED);
    Sum requested = account.booked(EntryKind.OFFICE_REQUESTED);
    if (requested.amount().isPositive()) {
      rows.add(moneyRow("Office, fixed for the year", agreed, requested, requested.minus(agreed)));
    } else if (agreed.amount().isPositive()) {
      rows.add(notRequested("Office, fixed for the year", agreed));
    }
    Sum review = account.booked(EntryKind.REVIEW_COST_AGREED);
    if (review.amount().isPositive()) {
      rows.add(notRequested("Chair and author, for each review", review));
    }
    String none = "The ledger holds no agreed costs for " + year + ".";
    return new Table("costs", "Costs " + year, COSTS, rows, none);
  }

  private static List<Value> notRequested(String what, Sum agreed) {
    return List.of(
        Value.of(what), Value.of(agreed.amount()), Value.of("No request"), Value.of("None"));
  }
}
