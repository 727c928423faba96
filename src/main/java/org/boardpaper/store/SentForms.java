package org.boardpaper.store;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.boardpaper.basics.Quarter;
import org.boardpaper.plan.ActionId;
import org.boardpaper.round.Field;
import org.boardpaper.round.SentForm;
import org.boardpaper.round.SentRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** The forms that were sent in each round, row by row as they were sent. */
public final class SentForms {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  SentForms(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the forms that a run sent. A form that was sent before counts as sent again. */
  public void keep(Run run, List<SentForm> forms) {
    String workspace = run.instruction().workspace().toString();
    for (SentForm form : forms) {
      forget(workspace, form);
      jdbc.update(
          """
          insert into sent_form (workspace, quarter, agency, fingerprint, run, file, due)
          values (?, ?, ?, ?, ?, ?, ?)
          """,
          workspace,
          form.quarter().id(),
          form.agency(),
          form.fingerprint(),
          run.number(),
          form.file(),
          form.due());
      keepRows(workspace, form);
    }
  }

  private void forget(String workspace, SentForm form) {
    for (String table : List.of("sent_row", "sent_form")) {
      jdbc.update(
          "delete from "
              + table
              + " where workspace = ? and quarter = ? and agency = ? and fingerprint = ?",
          workspace,
          form.quarter().id(),
          form.agency(),
          form.fingerprint());
    }
  }

  private void keepRows(String workspace, SentForm form) {
    jdbc.batchUpdate(
        """
        insert into sent_row (workspace, quarter, agency, fingerprint, position, code, review,
          series, number, answers, fields)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, form.rows().size()).boxed().toList(),
        BATCH,
        (statement, position) -> {
          statement.setString(1, workspace);
          statement.setString(2, form.quarter().id());
          statement.setString(3, form.agency());
          statement.setString(4, form.fingerprint());
          statement.setInt(5, position);
          bind(statement, form.rows().get(position));
        });
  }

  private static void bind(PreparedStatement statement, SentRow row) throws SQLException {
    statement.setString(6, row.code());
    statement.setString(7, row.action().review());
    statement.setString(8, row.action().series());
    statement.setString(9, row.action().number());
    List<Field> fields = row.part().fields();
    statement.setString(10, Escapes.join(fields.stream().map(row::value).toList(), '\n'));
    statement.setString(11, String.join(" ", fields.stream().map(Field::name).toList()));
  }

  /** The runs whose forms are kept. */
  public List<Integer> runs() {
    return jdbc.queryForList("select distinct run from sent_form order by run", Integer.class);
  }

  /** The forms of a round, in the order in which they were sent. */
  public List<SentForm> of(Path workspace, Quarter quarter) {
    return jdbc.query(
        "select * from sent_form where workspace = ? and quarter = ? order by run, agency",
        (row, n) ->
            new SentForm(
                quarter,
                row.getString("agency"),
                Columns.day(row, "due"),
                row.getString("file"),
                row.getString("fingerprint"),
                rows(row)),
        workspace.toString(),
        quarter.id());
  }

  private List<SentRow> rows(ResultSet form) throws SQLException {
    String agency = form.getString("agency");
    return jdbc.query(
        """
        select * from sent_row
        where workspace = ? and quarter = ? and agency = ? and fingerprint = ? order by position
        """,
        (row, n) -> row(agency, row),
        form.getString("workspace"),
        form.getString("quarter"),
        agency,
        form.getString("fingerprint"));
  }

  private static SentRow row(String agency, ResultSet row) throws SQLException {
    List<String> answers = Escapes.split(row.getString("answers"), '\n');
    Map<Field, String> values = new EnumMap<>(Field.class);
    int next = 0;
    for (String field : row.getString("fields").split(" ", -1)) {
      values.put(Field.valueOf(field), answers.get(next++));
    }
    ActionId id =
        new ActionId(row.getString("review"), row.getString("series"), row.getString("number"));
    return new SentRow(row.getString("code"), agency, id, values);
  }
}
