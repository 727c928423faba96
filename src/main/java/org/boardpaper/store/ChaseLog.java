package org.boardpaper.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.boardpaper.round.Answer;
import org.boardpaper.round.Chase;
import org.boardpaper.round.Reply;
import org.boardpaper.round.SentForm;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who was asked in which round, when, and what came back. */
public final class ChaseLog {
  private final JdbcTemplate jdbc;

  ChaseLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that forms were sent; an agency asked again in a round keeps the day of the first. */
  public void sent(Path workspace, List<SentForm> forms, LocalDate day) {
    for (SentForm form : forms) {
      int known =
          jdbc.update(
              "update chase set due = ? where workspace = ? and quarter = ? and agency = ?",
              form.due(),
              workspace.toString(),
              form.quarter().id(),
              form.agency());
      if (known == 0) {
        insert(workspace, form, day);
      }
    }
  }

  private void insert(Path workspace, SentForm form, LocalDate day) {
    jdbc.update(
        "insert into chase (workspace, quarter, agency, sent, due, reply) values (?, ?, ?, ?, ?, ?)",
        workspace.toString(),
        form.quarter().id(),
        form.agency(),
        day,
        form.due(),
        Reply.SILENT.name());
  }

  /** Notes what came back; the day of the first answer is kept. */
  public void answered(Path workspace, String quarter, List<Answer> answers, LocalDate day) {
    for (Answer answer : answers) {
      jdbc.update(
          """
          update chase set reply = ?, answered = case when ? then coalesce(answered, ?) end
          where workspace = ? and quarter = ? and agency = ?
          """,
          answer.reply().name(),
          answer.reply() != Reply.SILENT,
          day,
          workspace.toString(),
          quarter,
          answer.agency());
    }
  }

  /** All rounds of a partnership, the latest first, by agency within a round. */
  public List<Chase.Entry> of(Path workspace) {
    return jdbc.query(
        "select * from chase where workspace = ? order by quarter desc, agency",
        (row, n) -> entry(row),
        workspace.toString());
  }

  private static Chase.Entry entry(ResultSet row) throws SQLException {
    return new Chase.Entry(
        row.getString("quarter"),
        row.getString("agency"),
        Columns.day(row, "sent"),
        Columns.day(row, "due"),
        Columns.optionalDay(row, "answered"),
        Reply.valueOf(row.getString("reply")));
  }
}
