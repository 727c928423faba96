package org.boardpaper.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The runs of a store, by number. */
public final class Runs {
  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Gives a new run the next number. Only one process works with a store at a time, so no other can
   * take the same one.
   */
  public Run allocate(Instruction instruction, Instant asked) {
    int last = jdbc.sql("select coalesce(max(number), 0) from run").query(Integer.class).single();
    Run run = new Run(last + 1, instruction, asked);
    jdbc.sql(
            """
            insert into run (number, job, workspace, meeting, as_of, papers, reports, quarter, asked)
            values (:number, :job, :workspace, :meeting, :asOf, :papers, :reports, :quarter, :asked)
            """)
        .param("number", run.number())
        .param("job", instruction.job())
        .param("workspace", instruction.workspace().toString())
        .param("meeting", instruction.meeting())
        .param("asOf", instruction.asOf())
        .param("papers", instruction.papers().toString())
        .param("reports", instruction.reports().map(Path::toString).orElse(null))
        .param("quarter", instruction.quarter().orElse(null))
        .param("asked", asked.atOffset(ZoneOffset.UTC))
        .update();
    return run;
  }

  /** The run of a number. */
  public Optional<Run> find(int number) {
    return jdbc.sql("select * from run where number = :number")
        .param("number", number)
        .query((row, n) -> run(row))
        .optional();
  }

  /** The run of a number that is known to exist. */
  public Run get(int number) {
    return find(number).orElseThrow(() -> new IllegalArgumentException("no run " + number));
  }

  /** All runs, earliest first. */
  public List<Run> all() {
    return jdbc.sql("select * from run order by number").query((row, n) -> run(row)).list();
  }

  private static Run run(ResultSet row) throws SQLException {
    Instruction instruction =
        new Instruction(
            row.getString("job"),
            Path.of(row.getString("workspace")),
            Columns.day(row, "meeting"),
            Columns.day(row, "as_of"),
            Path.of(row.getString("papers")),
            Optional.ofNullable(row.getString("reports")).map(Path::of),
            Optional.ofNullable(row.getString("quarter")));
    Instant asked = row.getObject("asked", OffsetDateTime.class).toInstant();
    return new Run(row.getInt("number"), instruction, asked);
  }
}
