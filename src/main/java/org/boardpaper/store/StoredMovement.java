package org.boardpaper.store;

import java.util.Map;
import org.boardpaper.basics.Tally;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.PlanMovement.Change;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the outstanding actions of the last paper became those of a run. */
public final class StoredMovement {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  StoredMovement(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was counted. */
  public void forget(int run) {
    jdbc.update("delete from plan_movement where run = ?", run);
  }

  /** Keeps what was counted. */
  public void keep(int run, PlanMovement movement) {
    jdbc.batchUpdate(
        "insert into plan_movement (run, dimension, name, change, places) values (?, ?, ?, ?, ?)",
        movement.asMap().entrySet(),
        BATCH,
        (statement, entry) -> {
          Map.Entry<PlanMovement.Key, Tally> tally = entry;
          statement.setInt(1, run);
          statement.setString(2, tally.getKey().dimension().name());
          statement.setString(3, tally.getKey().name());
          statement.setString(4, tally.getKey().change().name());
          statement.setString(5, SourceCells.encode(tally.getValue().sources()));
        });
  }

  /** What was counted in a run. */
  public PlanMovement of(int run) {
    PlanMovement movement = PlanMovement.ofFirstPaper();
    jdbc.query(
        "select dimension, name, change, places from plan_movement where run = ?",
        row -> {
          PlanMovement.Key key =
              new PlanMovement.Key(
                  Dimension.valueOf(row.getString("dimension")),
                  row.getString("name"),
                  Change.valueOf(row.getString("change")));
          SourceCells.decode(row.getString("places")).forEach(cell -> movement.count(key, cell));
        },
        run);
    return movement;
  }
}
