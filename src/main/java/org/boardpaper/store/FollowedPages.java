package org.boardpaper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Fate;
import org.boardpaper.plan.Followed;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.TargetDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walks the followed actions a page at a time, as {@link ActionPages} does the reported ones. */
final class FollowedPages implements Iterator<Followed> {
  private static final int PAGE = 500;

  private final JdbcTemplate jdbc;
  private final int run;
  private final Deque<Followed> page = new ArrayDeque<>();
  private byte[] last = {};
  private boolean exhausted;

  FollowedPages(JdbcTemplate jdbc, int run) {
    this.jdbc = jdbc;
    this.run = run;
  }

  @Override
  public boolean hasNext() {
    if (page.isEmpty() && !exhausted) {
      turn();
    }
    return !page.isEmpty();
  }

  @Override
  public Followed next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.removeFirst();
  }

  private void turn() {
    jdbc.query(
        """
        select f.was_key, f.was_review, f.was_series, f.was_number, f.was_place, f.was_scope,
          f.was_leads, f.was_target_raw, f.was_target_day, f.was_target_guessed, f.was_action,
          f.fate, f.now_place, r.*
        from followed_action f
          left join reported_action r
            on r.run = f.run and r.place = f.now_place and r.sort_key < ?
        where f.run = ? and f.was_key > ?
        order by f.run, f.was_key fetch first 500 rows only
        """,
        row -> {
          page.add(followed(row));
          last = row.getBytes("was_key");
        },
        ReportedActions.BEHIND_REPORTED,
        run,
        last);
    exhausted = page.size() < PAGE;
  }

  private static Followed followed(ResultSet row) throws SQLException {
    Optional<Action> now =
        row.getString("now_place") == null
            ? Optional.empty()
            : Optional.of(ActionPages.action(row));
    return new Followed(earlier(row), Fate.valueOf(row.getString("fate")), now);
  }

  private static Earlier earlier(ResultSet row) throws SQLException {
    SourceCell place = SourceCells.decodeOne(row.getString("was_place"));
    return new Earlier(
        new ActionId(
            row.getString("was_review"), row.getString("was_series"), row.getString("was_number")),
        place,
        Optional.of(Scope.valueOf(row.getString("was_scope"))),
        Owners.leading(Escapes.split(row.getString("was_leads"), '\n')),
        new TargetDate(
            row.getString("was_target_raw"),
            Columns.optionalDay(row, "was_target_day"),
            row.getBoolean("was_target_guessed")),
        row.getString("was_action"),
        "");
  }
}
