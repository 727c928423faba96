package org.boardpaper.paper.board;

import static org.boardpaper.paper.board.BoardTables.header;
import static org.boardpaper.paper.board.BoardTables.number;
import static org.boardpaper.paper.board.BoardTables.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Placement;
import org.boardpaper.review.Spread;
import org.boardpaper.review.Timeliness;
import org.boardpaper.review.Volume;

/** The cases beside what was expected of them. */
final class ExpectationTables {
  private static final List<Column> TARGETS =
      List.of(
          header("From and to", 5),
          number("Months set", 3),
          number("Cases", 2),
          number("Within the time set", 3),
          number("Late and not reached", 3),
          number("Median without pauses, days", 3),
          number("Paused, days", 2));
  private static final List<Column> VOLUME =
      List.of(header("Year", 4), number("Cases", 2), text("Against what was foreseen", 5));
  private static final List<Column> SPREAD =
      List.of(
          header("If chance alone decided, and", 6),
          number("Districts to be expected", 3),
          number("Chance of so few, %", 3));

  private final Caseload cases;

  ExpectationTables(Caseload cases) {
    this.cases = cases;
  }

  Table targets() {
    List<List<Value>> rows = cases.timeliness().stream().map(this::target).toList();
    String none = "No time is set for any stage.";
    return new Table("targets", "Time taken against the time set", TARGETS, rows, none);
  }

  private List<Value> target(Timeliness stands) {
    return List.of(
        Value.of(stands.span().words()),
        Value.of(stands.months()),
        Value.of(stands.reached().size()),
        Value.of(stands.within().size()),
        Value.of(stands.late().size()),
        stands
            .atWork()
            .map(days -> Value.of(days.median(), "days"))
            .orElse(Value.of("No case yet")),
        Value.of(stands.paused()));
  }

  Table volume() {
    Volume volume = cases.volume();
    List<List<Value>> rows = new ArrayList<>();
    volume
        .byYear()
        .forEach(
            (year, reviews) -> {
              boolean over = volume.complete().contains(year);
              String name = BoardWords.printed(year) + (over ? "" : ", so far");
              rows.add(
                  List.of(
                      Value.of(name),
                      Value.of(reviews.size()),
                      Value.of(over ? against(reviews.size()) : "The year is not over")));
            });
    String none = "No case has a date that says in which year it came.";
    return new Table("volume", "Cases a year", VOLUME, rows, none);
  }

  private String against(int count) {
    return cases
        .expected()
        .volume()
        .aYear()
        .map(foreseen -> BigDecimal.valueOf(count).subtract(foreseen))
        .map(
            more ->
                more.signum() == 0
                    ? "As foreseen"
                    : more.abs().stripTrailingZeros().toPlainString()
                        + (more.signum() > 0 ? " more" : " fewer"))
        .orElse("No number was foreseen");
  }

  Table spread() {
    Placement placement = cases.placement();
    List<List<Value>> rows = new ArrayList<>();
    if (!placement.placed().isEmpty()) {
      rows.add(chance("each district is as likely as another", placement.even(), placement));
      placement
          .byPopulation()
          .ifPresent(
              spread -> rows.add(chance("each person is as likely as another", spread, placement)));
    }
    String none = "No case lies in a district that the settings name.";
    return new Table("spread", "Spread of the cases over the districts", SPREAD, rows, none);
  }

  private static List<Value> chance(String words, Spread spread, Placement placement) {
    int n = placement.placed().size();
    double chance = spread.atMost(n, placement.occupied()).value();
    return List.of(
        Value.of(words),
        Value.of(rounded(spread.expectedAreas(n)), "number"),
        Value.of(rounded(chance * 100), Value.PERCENT));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
  }
}
