package org.boardpaper.paper.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.review.Caseload;
import org.boardpaper.review.Durations;
import org.boardpaper.review.Placement;
import org.boardpaper.review.Review;
import org.boardpaper.review.Spread;
import org.boardpaper.review.Timeliness;
import org.boardpaper.review.Volume;

/**
 * The reviews beside what was expected of them: ids begin with {@code review.timeliness.}, {@code
 * review.volume.} and {@code review.spread.}.
 */
public final class ExpectationFigures {
  private static final int PLACES = 4;
  private static final String WITHIN =
      "cases with both dates that took no longer than the months set and their paused days";
  private static final String LATE =
      "cases, not completed, that have not reached the later stage although it was due";
  private static final String COUNTED =
      "cases of the kinds that count, by the year in which the partnership was told, else of the"
          + " decision, else of the incident";

  private final Caseload cases;
  private final List<Figure> figures = new ArrayList<>();

  private ExpectationFigures(Caseload cases) {
    this.cases = cases;
  }

  /** The figures of a partnership's cases. */
  public static List<Figure> of(Caseload cases) {
    ExpectationFigures builder = new ExpectationFigures(cases);
    cases.timeliness().forEach(builder::timeliness);
    builder.volume();
    builder.spread();
    return List.copyOf(builder.figures);
  }

  private void timeliness(Timeliness stands) {
    String id = "review.timeliness." + stands.span().id();
    String words = stands.span().words();
    List<SourceCell> all = places(stands.reached());
    add(
        id + ".target-months",
        Value.of(stands.months()),
        words + ": months set",
        "setting timeliness; one month and six, as the statutory guidance has it, where none is set",
        cases.expected().places().targets());
    count(id + ".within-target", stands.within(), words + ": within the time set", WITHIN);
    count(id + ".late", stands.late(), words + ": not reached and late", LATE);
    add(
        id + ".paused-days",
        Value.of(BigDecimal.valueOf(stands.paused()), "days"),
        words + ": paused days of all cases",
        "days of the pauses that lie between the two stages, a day of two pauses once",
        all);
    Optional<Durations> atWork = stands.atWork();
    atWork.ifPresent(
        days ->
            add(
                id + ".median-days-at-work",
                Value.of(days.median(), "days"),
                words + ": median without paused days",
                "days from date to date less paused days",
                all));
  }

  private void volume() {
    Volume volume = cases.volume();
    volume
        .byYear()
        .forEach(
            (year, reviews) ->
                count("review.volume." + year.id(), reviews, "Cases in " + year.id(), COUNTED));
    List<Review> all = volume.byYear().values().stream().flatMap(List::stream).toList();
    count("review.volume.total", all, "Cases that count", COUNTED);
    count(
        "review.volume.undated",
        volume.undated(),
        "Cases that count and have no date",
        "cases of the kinds that count without any of the three days");
    yearsOver(volume, places(all));
    kindsThatCount();
    volume.average().ifPresent(mean -> average(mean, places(all)));
    foreseen();
  }

  private void yearsOver(Volume volume, List<SourceCell> all) {
    add(
        "review.volume.complete-years",
        Value.of(volume.complete().size()),
        "Years that are over",
        "years from the first with a case that ended by the day of the paper",
        all);
  }

  private void kindsThatCount() {
    add(
        "review.volume.kinds",
        Value.of(kinds()),
        "Kinds that count",
        "setting kinds; all where none is set",
        cases.expected().places().volume());
  }

  private void average(BigDecimal mean, List<SourceCell> all) {
    add(
        "review.volume.average",
        Value.of(mean, "number"),
        "Cases a year",
        "cases of the complete years, from the first with a case, ÷ their number",
        all);
  }

  private void foreseen() {
    add(
        "review.volume.forecast",
        Value.of(cases.expected().volume().aYear().orElse(BigDecimal.ZERO), "number"),
        "Cases a year foreseen",
        "setting reviews-a-year; nought where no number is set",
        cases.expected().places().volume());
  }

  private String kinds() {
    List<String> kinds = cases.expected().volume().kinds();
    return kinds.isEmpty()
        ? "cases of all kinds"
        : "cases of the kind " + String.join(" or ", kinds);
  }

  private void spread() {
    Placement placement = cases.placement();
    places(placement);
    if (placement.placed().isEmpty()) {
      return;
    }
    chance("equal", "if each district is as likely", placement.even(), placement);
    placement
        .byPopulation()
        .ifPresent(
            weighed -> chance("population", "if each person is as likely", weighed, placement));
  }

  private void places(Placement placement) {
    List<SourceCell> districts = cases.expected().places().districts();
    List<SourceCell> placed = places(placement.placed());
    add(
        "review.spread.districts",
        Value.of(placement.districts().size()),
        "Districts",
        "setting districts; nought where none is named",
        districts);
    add(
        "review.spread.cases",
        Value.of(placement.placed().size()),
        "Cases in a known district",
        "cases that count whose area is a district",
        placed);
    add(
        "review.spread.occupied",
        Value.of(placement.occupied()),
        "Districts with a case",
        "different districts among them",
        Stream.of(placed, districts).flatMap(List::stream).toList());
  }

  private void chance(String weights, String words, Spread spread, Placement placement) {
    int n = placement.placed().size();
    List<SourceCell> placed = new ArrayList<>(places(placement.placed()));
    placed.addAll(cases.expected().places().districts());
    add(
        "review.spread." + weights + ".probability",
        Value.of(rounded(spread.atMost(n, placement.occupied()).value(), PLACES), "probability"),
        "Chance of so few districts, " + words,
        "probability that as many cases fall into at most as many districts, exact",
        placed);
    add(
        "review.spread." + weights + ".expected-districts",
        Value.of(rounded(spread.expectedAreas(n), 2), "number"),
        "Districts to be expected, " + words,
        "Σ 1 − (1 − chance of the district)^cases",
        placed);
  }

  private static BigDecimal rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
  }

  private void count(String id, List<Review> reviews, String label, String rule) {
    add(id, Value.of(reviews.size()), label, rule, places(reviews));
  }

  private void add(String id, Value value, String label, String rule, List<SourceCell> sources) {
    figures.add(new Figure(id, value, label, rule, sources));
  }

  private static List<SourceCell> places(List<Review> reviews) {
    return reviews.stream().map(Review::place).toList();
  }
}
