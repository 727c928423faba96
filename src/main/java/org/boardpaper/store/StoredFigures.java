package org.boardpaper.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The figures of a run, with where each comes from. */
public final class StoredFigures {
  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;

  StoredFigures(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the figures of a run in their order, in place of any that were kept before. */
  public void keep(int run, List<Figure> figures) {
    jdbc.update("delete from figure where run = ?", run);
    jdbc.batchUpdate(
        """
        insert into figure (run, position, id, amount, unit, label, rule, places)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, figures.size()).boxed().toList(),
        BATCH,
        (statement, position) -> {
          statement.setInt(1, run);
          statement.setInt(2, position);
          bind(statement, figures.get(position));
        });
  }

  private static void bind(PreparedStatement statement, Figure figure) throws SQLException {
    statement.setString(3, figure.id());
    statement.setString(4, figure.value().plain());
    statement.setString(5, figure.value().unit());
    statement.setString(6, figure.label());
    statement.setString(7, figure.rule());
    statement.setString(8, SourceCells.encode(figure.sources()));
  }

  /** The figures of a run, in order. */
  public List<Figure> of(int run) {
    return jdbc.query(
        "select * from figure where run = ? order by position", (row, n) -> figure(row), run);
  }

  /** The ids of a run's figures, in order. */
  public List<String> ids(int run) {
    return jdbc.queryForList(
        "select id from figure where run = ? order by position", String.class, run);
  }

  /** One figure of a run. */
  public Optional<Figure> find(int run, String id) {
    return jdbc
        .query("select * from figure where run = ? and id = ?", (row, n) -> figure(row), run, id)
        .stream()
        .findFirst();
  }

  private static Figure figure(ResultSet row) throws SQLException {
    return new Figure(
        row.getString("id"),
        value(row.getString("amount"), row.getString("unit")),
        row.getString("label"),
        row.getString("rule"),
        SourceCells.decode(row.getString("places")));
  }

  private static Value value(String plain, String unit) {
    return switch (unit) {
      case "GBP" -> Value.of(Pounds.of(plain));
      case "count" -> Value.of(Long.parseLong(plain));
      case "date" -> Value.of(LocalDate.parse(plain));
      case "text" -> Value.of(plain);
      default -> Value.of(new BigDecimal(plain), unit);
    };
  }
}
