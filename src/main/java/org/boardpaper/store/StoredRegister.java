package org.boardpaper.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;
import org.springframework.jdbc.core.JdbcTemplate;

/** The register of reviews as it was read in a run. */
public final class StoredRegister {
  private static final int BATCH = 1000;
  private static final int FIRST_STAGE = 8;

  private final JdbcTemplate jdbc;

  StoredRegister(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Forgets what was read. */
  public void forget(int run) {
    jdbc.update("delete from review where run = ?", run);
  }

  /** Keeps what was read. */
  public void keep(int run, ReviewRegister register) {
    List<Review> reviews = register.reviews();
    jdbc.batchUpdate(
        """
        insert into review (run, position, reference, place, kind, state, area, incident, notified,
          decided, author_commissioned, first_panel, sent_to_home_office, published, taken_down)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, reviews.size()).boxed().toList(),
        BATCH,
        (statement, position) -> {
          statement.setInt(1, run);
          statement.setInt(2, position);
          bind(statement, reviews.get(position));
        });
  }

  private static void bind(PreparedStatement statement, Review review) throws SQLException {
    statement.setString(3, review.reference());
    statement.setString(4, SourceCells.encode(review.place()));
    statement.setString(5, review.kind());
    statement.setString(6, review.state().name());
    statement.setString(7, review.area());
    int column = FIRST_STAGE;
    for (Stage stage : Stage.values()) {
      statement.setObject(column++, review.dates().get(stage));
    }
  }

  /** What was read in a run. */
  public ReviewRegister of(int run) {
    return new ReviewRegister(
        jdbc.query(
            "select * from review where run = ? order by position", (row, n) -> review(row), run));
  }

  private static Review review(ResultSet row) throws SQLException {
    Map<Stage, LocalDate> dates = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      Columns.optionalDay(row, stage.name().toLowerCase(Locale.ROOT))
          .ifPresent(day -> dates.put(stage, day));
    }
    return new Review(
        row.getString("reference"),
        SourceCells.decodeOne(row.getString("place")),
        row.getString("kind"),
        ReviewState.valueOf(row.getString("state")),
        row.getString("area"),
        dates);
  }
}
