package org.boardpaper.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.boardpaper.plan.ActionId;
import org.boardpaper.round.Extension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Requests for more time, and the decisions on them. */
public final class Extensions {
  private final JdbcTemplate jdbc;

  Extensions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps requests. One that was decided stays as it was decided. */
  public void ask(Path workspace, List<Extension> requests) {
    for (Extension request : requests) {
      List<Extension> known = of(workspace).stream().filter(one -> isSame(one, request)).toList();
      if (known.stream().allMatch(one -> one.decision().isEmpty())) {
        forget(workspace, request);
        insert(workspace, request);
      }
    }
  }

  /** Notes a decision on a request, in place of an earlier one. */
  public void decide(Path workspace, Extension decided) {
    forget(workspace, decided);
    insert(workspace, decided);
  }

  private static boolean isSame(Extension a, Extension b) {
    return a.quarter().equals(b.quarter())
        && a.agency().equals(b.agency())
        && a.action().equals(b.action());
  }

  private void forget(Path workspace, Extension extension) {
    jdbc.update(
        """
        delete from extension
        where workspace = ? and quarter = ? and agency = ? and review = ? and series = ?
          and number = ?
        """,
        workspace.toString(),
        extension.quarter(),
        extension.agency(),
        extension.action().review(),
        extension.action().series(),
        extension.action().number());
  }

  private void insert(Path workspace, Extension extension) {
    Optional<Extension.Decision> decision = extension.decision();
    jdbc.update(
        """
        insert into extension (workspace, quarter, agency, review, series, number, asked_until,
          asked_reason, target, accepted, decided_until, decided_reason, decided)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        workspace.toString(),
        extension.quarter(),
        extension.agency(),
        extension.action().review(),
        extension.action().series(),
        extension.action().number(),
        extension.asked().until(),
        extension.asked().reason(),
        extension.asked().target(),
        decision.map(Extension.Decision::accepted).orElse(null),
        decision.map(Extension.Decision::until).orElse(null),
        decision.map(Extension.Decision::reason).orElse(null),
        decision.map(Extension.Decision::day).orElse(null));
  }

  /** All requests of a partnership, the latest round first. */
  public List<Extension> of(Path workspace) {
    return jdbc.query(
        """
        select * from extension where workspace = ?
        order by quarter desc, agency, review, series, number
        """,
        (row, n) -> extension(row),
        workspace.toString());
  }

  private static Extension extension(ResultSet row) throws SQLException {
    return new Extension(
        new ActionId(row.getString("review"), row.getString("series"), row.getString("number")),
        row.getString("agency"),
        row.getString("quarter"),
        new Extension.Asking(
            Columns.day(row, "asked_until"),
            row.getString("asked_reason"),
            row.getString("target")),
        decision(row));
  }

  private static Optional<Extension.Decision> decision(ResultSet row) throws SQLException {
    Optional<Boolean> accepted = Columns.optionalFlag(row, "accepted");
    return accepted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Extension.Decision(
                accepted.get(),
                Columns.day(row, "decided_until"),
                row.getString("decided_reason"),
                Columns.day(row, "decided")));
  }
}
