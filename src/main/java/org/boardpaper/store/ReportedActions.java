package org.boardpaper.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Scope;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The actions that a paper reports, kept with all their words, in the order in which they are
 * printed: single-agency first, then by {@code ActionId.sortKey()}, then in the order of the plan.
 */
public final class ReportedActions {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  ReportedActions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets the actions that were kept before the plan's reading was interrupted. */
  public void forget(int run) {
    jdbc.update("delete from reported_action where run = ?", run);
  }

  /**
   * Keeps more actions of a run.
   *
   * @param run the run
   * @param actions in the order of the plan
   * @param position how many were kept before
   */
  public void keep(int run, List<Action> actions, long position) {
    long[] next = {position};
    jdbc.batchUpdate(
        """
        insert into reported_action (run, sort_key, review, series, number, place,
          recommendation, action, progress, scope, leads, target_raw, target_day, target_guessed,
          status, status_raw, completed, listed_outstanding, outstanding_at_last_report)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        actions,
        BATCH,
        (statement, action) -> {
          statement.setInt(1, run);
          statement.setBytes(2, sortKey(action, next[0]++));
          bindWords(statement, action);
          bindStanding(statement, action);
        });
  }

  /** The actions of a run in order. They can be walked many times and are never all in memory. */
  public Iterable<Action> of(int run) {
    return () -> new ActionPages(jdbc, run);
  }

  private static byte[] sortKey(Action action, long position) {
    int scope = action.scope() == Scope.SINGLE_AGENCY ? 1 : 2;
    String key = "%d%s\u0000%010d".formatted(scope, action.id().sortKey(), position);
    return key.getBytes(StandardCharsets.UTF_8);
  }

  private static void bindWords(PreparedStatement statement, Action action) throws SQLException {
    statement.setString(3, action.id().review());
    statement.setString(4, action.id().series());
    statement.setString(5, action.id().number());
    statement.setString(6, SourceCells.encode(action.place()));
    statement.setString(7, action.wording().recommendation());
    statement.setString(8, action.wording().action());
    statement.setString(9, action.wording().progress());
    statement.setString(10, action.scope().name());
    statement.setString(11, Escapes.join(action.leads(), '\n'));
  }

  private static void bindStanding(PreparedStatement statement, Action action) throws SQLException {
    statement.setString(12, action.target().raw());
    statement.setObject(13, action.target().day().orElse(null));
    statement.setBoolean(14, action.target().guessed());
    statement.setString(15, action.standing().status().name());
    statement.setString(16, action.standing().raw());
    statement.setObject(17, action.standing().completed().orElse(null));
    statement.setObject(18, action.standing().listedOutstanding().orElse(null));
    statement.setObject(19, action.standing().outstandingAtLastReport().orElse(null));
  }
}
