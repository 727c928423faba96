package org.boardpaper.store;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Fate;
import org.boardpaper.plan.Fates;
import org.boardpaper.plan.Followed;
import org.boardpaper.plan.Scope;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What became of every action that was outstanding in the last report, in the order in which that
 * report printed them.
 */
public final class FollowedActions {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  FollowedActions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was kept before the plan's reading was interrupted. */
  public void forget(int run) {
    jdbc.update("delete from followed_action where run = ?", run);
  }

  /**
   * Keeps more of them. What the plan has of them now is kept by {@link ReportedActions}.
   *
   * @param run the run
   * @param followed in any order
   * @param position how many were kept before
   */
  public void keep(int run, List<Followed> followed, long position) {
    long[] next = {position};
    jdbc.batchUpdate(
        """
        insert into followed_action (run, was_key, was_review, was_series, was_number, was_place,
          was_scope, was_leads, was_target_raw, was_target_day, was_target_guessed, was_action,
          fate, now_place)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        followed,
        BATCH,
        (statement, one) -> {
          statement.setInt(1, run);
          statement.setBytes(2, key(one.earlier(), next[0]++));
          bind(statement, one.earlier());
          statement.setString(13, one.fate().name());
          statement.setString(
              14, one.now().map(Action::place).map(SourceCells::encode).orElse(null));
        });
  }

  private static void bind(PreparedStatement statement, Earlier earlier) throws SQLException {
    statement.setString(3, earlier.id().review());
    statement.setString(4, earlier.id().series());
    statement.setString(5, earlier.id().number());
    statement.setString(6, SourceCells.encode(earlier.place()));
    statement.setString(7, earlier.likelyScope().name());
    statement.setString(8, Escapes.join(earlier.leads(), '\n'));
    statement.setString(9, earlier.target().raw());
    statement.setObject(10, earlier.target().day().orElse(null));
    statement.setBoolean(11, earlier.target().guessed());
    statement.setString(12, earlier.action());
  }

  private static byte[] key(Earlier earlier, long position) {
    int scope = earlier.likelyScope() == Scope.SINGLE_AGENCY ? 1 : 2;
    String key = "%d%s\u0000%010d".formatted(scope, earlier.id().sortKey(), position);
    return key.getBytes(StandardCharsets.UTF_8);
  }

  /** Those of a run in order. They can be walked many times and are never all in memory. */
  public Iterable<Followed> of(int run) {
    return () -> new FollowedPages(jdbc, run);
  }

  /** Those of a run counted. */
  public Fates fates(int run) {
    Fates fates = new Fates();
    jdbc.query(
        "select fate, was_scope, was_place from followed_action where run = ? order by was_key",
        row -> {
          fates.count(
              Fate.valueOf(row.getString("fate")),
              Scope.valueOf(row.getString("was_scope")),
              SourceCells.decodeOne(row.getString("was_place")));
        },
        run);
    return fates;
  }
}
