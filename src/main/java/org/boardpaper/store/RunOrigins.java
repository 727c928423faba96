package org.boardpaper.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asked for which run. */
public final class RunOrigins {
  private final JdbcClient jdbc;

  RunOrigins(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes who asked for a run. */
  public void note(int run, Origin origin) {
    jdbc.sql(
            """
            insert into run_origin (run, who, host, process, duty, period)
            values (:run, :who, :host, :process, :duty, :period)
            """)
        .param("run", run)
        .param("who", origin.by().who())
        .param("host", origin.by().host())
        .param("process", origin.by().process())
        .param("duty", origin.duty().orElse(null))
        .param("period", origin.period().orElse(null))
        .update();
  }

  /** Who asked for a run; empty for runs of before this was noted. */
  public Optional<Origin> of(int run) {
    return jdbc.sql("select * from run_origin where run = :run")
        .param("run", run)
        .query((row, n) -> origin(row))
        .optional();
  }

  /** Whether a person asked for a run, and not the schedule. */
  public boolean isByHand(int run) {
    return of(run).flatMap(Origin::duty).isEmpty();
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(
        new Holder(row.getString("who"), row.getString("host"), row.getLong("process")),
        Optional.ofNullable(row.getString("duty")),
        Optional.ofNullable(row.getString("period")));
  }
}
