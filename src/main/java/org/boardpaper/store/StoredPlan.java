package org.boardpaper.store;

import java.util.Map;
import org.boardpaper.basics.Tally;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;
import org.springframework.jdbc.core.JdbcTemplate;

/** The plan as it was counted in a run. */
public final class StoredPlan {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  StoredPlan(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was counted. */
  public void forget(int run) {
    jdbc.update("delete from plan_tally where run = ?", run);
  }

  /** Keeps what was counted. */
  public void keep(int run, PlanTallies tallies) {
    jdbc.batchUpdate(
        "insert into plan_tally (run, dimension, name, measure, places) values (?, ?, ?, ?, ?)",
        tallies.asMap().entrySet(),
        BATCH,
        (statement, entry) -> {
          Map.Entry<PlanTallies.Key, Tally> tally = entry;
          statement.setInt(1, run);
          statement.setString(2, tally.getKey().dimension().name());
          statement.setString(3, tally.getKey().name());
          statement.setString(4, tally.getKey().measure().name());
          statement.setString(5, SourceCells.encode(tally.getValue().sources()));
        });
  }

  /** What was counted in a run. */
  public PlanTallies of(int run) {
    PlanTallies tallies = new PlanTallies();
    jdbc.query(
        "select dimension, name, measure, places from plan_tally where run = ?",
        row -> {
          PlanTallies.Key key =
              new PlanTallies.Key(
                  Dimension.valueOf(row.getString("dimension")),
                  row.getString("name"),
                  Measure.valueOf(row.getString("measure")));
          SourceCells.decode(row.getString("places")).forEach(cell -> tallies.count(key, cell));
        },
        run);
    return tallies;
  }
}
