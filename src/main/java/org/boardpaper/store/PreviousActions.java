package org.boardpaper.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.TargetDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of what was outstanding in a report that was not made here, as a run read it. */
public final class PreviousActions {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  PreviousActions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was kept before the list's reading was interrupted. */
  public void forget(int run) {
    jdbc.update("delete from previous_action where run = ?", run);
  }

  /**
   * Keeps more of the list.
   *
   * @param run the run
   * @param actions in the order of the list
   * @param position how many were kept before
   */
  public void keep(int run, List<Earlier> actions, int position) {
    int[] next = {position};
    jdbc.batchUpdate(
        """
        insert into previous_action (run, position, review, series, number, place, scope, leads,
          target_raw, target_day, target_guessed, action, text, members)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        actions,
        BATCH,
        (statement, action) -> {
          statement.setInt(1, run);
          statement.setInt(2, next[0]++);
          bind(statement, action);
        });
  }

  private static void bind(PreparedStatement statement, Earlier action) throws SQLException {
    statement.setString(3, action.id().review());
    statement.setString(4, action.id().series());
    statement.setString(5, action.id().number());
    statement.setString(6, SourceCells.encode(action.place()));
    statement.setString(7, action.scope().map(Scope::name).orElse(null));
    statement.setString(8, Escapes.join(action.leads(), '\n'));
    statement.setString(9, action.target().raw());
    statement.setObject(10, action.target().day().orElse(null));
    statement.setBoolean(11, action.target().guessed());
    statement.setString(12, action.action());
    statement.setString(13, action.text());
    statement.setString(14, Escapes.join(action.owners().members(), '\n'));
  }

  /** The list of a run, in its order. */
  public List<Earlier> of(int run) {
    return jdbc.query(
        "select * from previous_action where run = ? order by position",
        (row, n) -> earlier(row),
        run);
  }

  private static Earlier earlier(ResultSet row) throws SQLException {
    return new Earlier(
        new ActionId(row.getString("review"), row.getString("series"), row.getString("number")),
        SourceCells.decodeOne(row.getString("place")),
        Optional.ofNullable(row.getString("scope")).map(Scope::valueOf),
        new Owners(
            Escapes.split(row.getString("leads"), '\n'),
            Escapes.split(row.getString("members"), '\n'),
            List.of(),
            List.of()),
        new TargetDate(
            row.getString("target_raw"),
            Columns.optionalDay(row, "target_day"),
            row.getBoolean("target_guessed")),
        row.getString("action"),
        row.getString("text"));
  }
}
