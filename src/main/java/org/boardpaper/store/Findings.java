package org.boardpaper.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.springframework.jdbc.core.JdbcTemplate;

/** What each step of a run found. */
public final class Findings {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  Findings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what a step found before it was interrupted. */
  public void forget(int run, String step) {
    jdbc.update("delete from finding where run = ? and step = ?", run, step);
  }

  /** Keeps what a step found. */
  public void keep(int run, String step, List<Finding> findings) {
    jdbc.batchUpdate(
        """
        insert into finding (run, step, severity, rule, place, found, expected, action)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        findings,
        BATCH,
        (statement, finding) -> {
          statement.setInt(1, run);
          statement.setString(2, step);
          bind(statement, finding);
        });
  }

  private static void bind(PreparedStatement statement, Finding finding) throws SQLException {
    statement.setString(3, finding.severity().name());
    statement.setString(4, finding.rule());
    statement.setString(5, SourceCells.encode(finding.place()));
    statement.setString(6, finding.found());
    statement.setString(7, finding.expected());
    statement.setString(8, finding.action());
  }

  /** What one step of a run found, gravest first. */
  public List<Finding> of(int run, String step) {
    return jdbc
        .query(
            "select severity, rule, place, found, expected, action from finding where run = ? and step = ?",
            (row, n) -> finding(row),
            run,
            step)
        .stream()
        .sorted()
        .toList();
  }

  /** All findings of a run, gravest first. */
  public List<Finding> of(int run) {
    return jdbc
        .query(
            "select severity, rule, place, found, expected, action from finding where run = ?",
            (row, n) -> finding(row),
            run)
        .stream()
        .sorted()
        .toList();
  }

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        row.getString("rule"),
        Severity.valueOf(row.getString("severity")),
        SourceCells.decodeOne(row.getString("place")),
        row.getString("found"),
        row.getString("expected"),
        row.getString("action"));
  }

  /** How many findings of each severity a run has; nought is said too. */
  public Map<Severity, Long> counts(int run) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0L);
    }
    jdbc.query(
        "select severity, count(*) from finding where run = ? group by severity",
        row -> {
          counts.put(Severity.valueOf(row.getString(1)), row.getLong(2));
        },
        run);
    return counts;
  }
}
