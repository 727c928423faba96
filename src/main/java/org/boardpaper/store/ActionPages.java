package org.boardpaper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.FollowUp;
import org.boardpaper.plan.Impact;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Walks the reported actions a page at a time, each page beginning after the last key of the one
 * before. Unlike an open cursor it holds no connection, so a reader may stop early.
 */
final class ActionPages implements Iterator<Action> {
  private static final int PAGE = 500;

  private final JdbcTemplate jdbc;
  private final int run;
  private final Deque<Action> page = new ArrayDeque<>();
  private final byte[] end;
  private byte[] last;
  private boolean exhausted;

  /** The actions whose keys begin with a character from one on, and before another. */
  ActionPages(JdbcTemplate jdbc, int run, int from, int before) {
    this.jdbc = jdbc;
    this.run = run;
    this.last = new byte[] {(byte) from};
    this.end = new byte[] {(byte) before};
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !exhausted) {
      turn();
    }
    return !page.isEmpty();
  }

  @Override
  public Action next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.removeFirst();
  }

  private void turn() {
    jdbc.query(
        """
        select * from reported_action where run = ? and sort_key > ? and sort_key < ?
        order by run, sort_key fetch first 500 rows only
        """,
        row -> {
          page.add(action(row));
          last = row.getBytes("sort_key");
        },
        run,
        last,
        end);
    exhausted = page.size() < PAGE;
  }

  static Action action(ResultSet row) throws SQLException {
    return new Action(
        new ActionId(row.getString("review"), row.getString("series"), row.getString("number")),
        SourceCells.decodeOne(row.getString("place")),
        new Wording(
            row.getString("recommendation"), row.getString("action"), row.getString("progress")),
        Scope.valueOf(row.getString("scope")),
        owners(row),
        target(row),
        standing(row));
  }

  private static Owners owners(ResultSet row) throws SQLException {
    return new Owners(
        Escapes.split(row.getString("leads"), '\n'),
        Escapes.split(row.getString("members"), '\n'),
        Escapes.split(row.getString("ended_leads"), '\n'),
        Escapes.split(row.getString("supporting"), '\n'));
  }

  private static TargetDate target(ResultSet row) throws SQLException {
    TargetDate target =
        new TargetDate(
            row.getString("target_raw"),
            Columns.optionalDay(row, "target_day"),
            row.getBoolean("target_guessed"));
    String original = row.getString("original_raw");
    return original == null
        ? target
        : target.insteadOf(
            new TargetDate(
                original,
                Columns.optionalDay(row, "original_day"),
                row.getBoolean("original_guessed")));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        ActionStatus.valueOf(row.getString("status")),
        row.getString("status_raw"),
        Columns.optionalDay(row, "completed"),
        Columns.optionalFlag(row, "listed_outstanding"),
        Columns.optionalFlag(row, "outstanding_at_last_report"),
        followUp(row));
  }

  private static FollowUp followUp(ResultSet row) throws SQLException {
    return new FollowUp(
        Columns.optionalDay(row, "follow_up_due"),
        row.getString("measure"),
        Optional.ofNullable(row.getString("impact")).map(Impact::valueOf),
        row.getString("evidence"),
        row.getString("reviewer"),
        Columns.optionalDay(row, "reviewed"));
  }
}
