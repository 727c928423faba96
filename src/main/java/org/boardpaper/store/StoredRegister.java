package org.boardpaper.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.boardpaper.review.Pause;
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
    jdbc.update("delete from review_pause where run = ?", run);
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
    for (int position = 0; position < reviews.size(); position++) {
      keep(run, position, reviews.get(position).pauses());
    }
  }

  private void keep(int run, int position, List<Pause> pauses) {
    for (int number = 0; number < pauses.size(); number++) {
      Pause pause = pauses.get(number);
      jdbc.update(
          """
          insert into review_pause (run, position, number, paused_from, paused_until, reason)
          values (?, ?, ?, ?, ?, ?)
          """,
          run,
          position,
          number,
          pause.from(),
          pause.until().orElse(null),
          pause.reason());
    }
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
    Map<Integer, List<Pause>> pauses = pauses(run);
    return new ReviewRegister(
        jdbc.query(
            "select * from review where run = ? order by position",
            (row, n) -> review(row, pauses.getOrDefault(row.getInt("position"), List.of())),
            run));
  }

  private Map<Integer, List<Pause>> pauses(int run) {
    Map<Integer, List<Pause>> pauses = new TreeMap<>();
    jdbc.query(
        "select * from review_pause where run = ? order by position, number",
        row -> {
          Pause pause =
              new Pause(
                  Columns.day(row, "paused_from"),
                  Columns.optionalDay(row, "paused_until"),
                  row.getString("reason"));
          pauses.computeIfAbsent(row.getInt("position"), none -> new ArrayList<>()).add(pause);
        },
        run);
    return pauses;
  }

  private static Review review(ResultSet row, List<Pause> pauses) throws SQLException {
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
        dates,
        pauses);
  }
}
