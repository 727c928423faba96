package org.boardpaper.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows of each source were read, accepted, rejected and set aside in a run. */
public final class RowCounts {
  private final JdbcClient jdbc;

  RowCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was counted for a source. */
  public void forget(int run, String source) {
    jdbc.sql("delete from row_count where run = ? and source = ?").params(run, source).update();
  }

  /** Keeps the counts of a source. */
  public void keep(int run, RowCount count) {
    jdbc.sql(
            """
            insert into row_count
              (run, source, rows_read, rows_accepted, rows_rejected, rows_set_aside)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            run,
            count.source(),
            count.accepted() + count.rejected(),
            count.accepted(),
            count.rejected(),
            count.setAside())
        .update();
  }

  /** The counts of all sources read, by name of the source. */
  public List<RowCount> of(int run) {
    return jdbc.sql("select * from row_count where run = :run order by source")
        .param("run", run)
        .query(
            (row, n) ->
                new RowCount(
                    row.getString("source"),
                    row.getLong("rows_read") + row.getLong("rows_set_aside"),
                    row.getLong("rows_accepted"),
                    row.getLong("rows_rejected"),
                    row.getLong("rows_set_aside")))
        .list();
  }
}
