package org.boardpaper.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.EntryKind;
import org.boardpaper.ledger.LedgerTotals;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ledger as it was added up in a run. */
public final class StoredLedger {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  StoredLedger(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was added up. */
  public void forget(int run) {
    jdbc.update("delete from ledger_total where run = ?", run);
  }

  /** Keeps what was added up. */
  public void keep(int run, LedgerTotals totals) {
    jdbc.batchUpdate(
        """
        insert into ledger_total (run, year_from, kind, payer, for_year_from, review, pence, places)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        totals.asMap().entrySet(),
        BATCH,
        (statement, entry) -> {
          statement.setInt(1, run);
          bind(statement, entry);
        });
  }

  private static void bind(PreparedStatement statement, Map.Entry<LedgerTotals.Key, Sum> entry)
      throws SQLException {
    LedgerTotals.Key key = entry.getKey();
    statement.setObject(2, key.year().firstDay());
    statement.setString(3, key.kind().name());
    statement.setString(4, key.payer());
    statement.setObject(5, key.forYear().firstDay());
    statement.setString(6, key.review());
    statement.setLong(7, entry.getValue().amount().getAmountMinorLong());
    statement.setString(8, SourceCells.encode(entry.getValue().sources()));
  }

  /** What was added up in a run. */
  public LedgerTotals of(int run) {
    LedgerTotals totals = new LedgerTotals();
    jdbc.query(
        "select * from ledger_total where run = ?",
        row -> {
          Sum sum =
              new Sum(
                  Pounds.ofPence(row.getLong("pence")),
                  SourceCells.decode(row.getString("places")));
          totals.add(key(row), sum);
        },
        run);
    return totals;
  }

  private static LedgerTotals.Key key(ResultSet row) throws SQLException {
    return new LedgerTotals.Key(
        year(Columns.day(row, "year_from")),
        EntryKind.valueOf(row.getString("kind")),
        row.getString("payer"),
        year(Columns.day(row, "for_year_from")),
        row.getString("review"));
  }

  private static FinancialYear year(LocalDate from) {
    return new FinancialYear(from.getYear(), MonthDay.from(from));
  }
}
