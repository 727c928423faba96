package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.ExactDays;
import org.boardpaper.review.District;
import org.boardpaper.review.Pause;
import org.boardpaper.review.Placement;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewState;
import org.boardpaper.review.Stage;

/** Reads the register of reviews. */
final class ReviewReader implements RowMapping<Review> {
  private final KnownWords<ReviewState> states;
  private final Map<String, Integer> rowByReference = new HashMap<>();
  private final Optional<Plausible> plausible;
  private final List<District> districts;
  private final NameDirectory areas;

  ReviewReader(PartnershipSettings settings) {
    districts = settings.own().reviews().districts();
    areas = Placement.names(districts);
    plausible = settings.identity().meetings().next().map(Plausible::new);
    states = StateWords.known(settings.own().states());
  }

  @Override
  public Optional<Review> read(RowReading row) {
    String reference = row.text(ReviewColumns.REFERENCE);
    noteReference(row, reference);
    if (row.cell(ReviewColumns.KIND).isBlank()) {
      row.error(
          "kind-missing",
          ReviewColumns.KIND,
          "the kind of review, such as “Domestic homicide review”",
          "Fill in the kind: the paper counts reviews by it.");
    }
    Optional<ReviewState> state = state(row);
    Map<Stage, LocalDate> dates = dates(row);
    List<Pause> pauses = ReviewPauses.of(row, dates);
    noteArea(row);
    return state.map(
        known ->
            new Review(
                reference,
                row.place(),
                row.text(ReviewColumns.KIND),
                known,
                row.text(ReviewColumns.AREA),
                dates,
                pauses));
  }

  private void noteReference(RowReading row, String reference) {
    if (reference.isEmpty()) {
      row.error(
          "reference-missing",
          ReviewColumns.REFERENCE,
          "what the review is called, such as a pseudonym",
          "Fill in the reference: the plan refers to it.");
      return;
    }
    Integer first = rowByReference.putIfAbsent(Names.key(reference), row.place().row());
    if (first != null) {
      row.note(
          Finding.error(
              "review-doubled",
              row.place(ReviewColumns.REFERENCE),
              reference + ", which stands on row " + first + " already",
              "each review once",
              "Correct the reference, or take out the copy."));
    }
  }

  private void noteArea(RowReading row) {
    String area = row.text(ReviewColumns.AREA);
    if (!area.isEmpty() && !districts.isEmpty() && areas.find(area).isEmpty()) {
      row.warning(
          "unknown-area",
          ReviewColumns.AREA,
          "one of the districts of partnership.yaml",
          areas.nearest(area).stream()
                  .findFirst()
                  .map(near -> "Did you mean “" + near + "”? ")
                  .orElse("")
              + "Correct the name, or add it to districts or their aliases; until then the case is"
              + " left out of the spread.");
    }
  }

  private Optional<ReviewState> state(RowReading row) {
    String word = row.text(ReviewColumns.STATE);
    Optional<ReviewState> state = states.find(word);
    if (state.isEmpty()) {
      row.error(
          "unknown-state",
          ReviewColumns.STATE,
          "“Under consideration”, “Underway” or “Completed”",
          word.isEmpty()
              ? "Fill in the word."
              : states.suggestion(word) + "Correct the word, " + line(word));
    }
    return state;
  }

  private String line(String word) {
    String meaning = states.nearest(word).orElse(ReviewState.UNDERWAY).words();
    return SettingsLines.example("review-states", word, Names.key(meaning));
  }

  private Map<Stage, LocalDate> dates(RowReading row) {
    Map<Stage, LocalDate> dates = new EnumMap<>(Stage.class);
    ReviewColumns.STAGES.forEach(
        (stage, column) -> date(row, column).ifPresent(day -> dates.put(stage, day)));
    noteOrder(row, dates);
    return dates;
  }

  private Optional<LocalDate> date(RowReading row, Column column) {
    Optional<LocalDate> day = ExactDays.read(row.cell(column));
    if (day.isEmpty() && !row.cell(column).isBlank()) {
      row.warning(
          "stage-date-unreadable",
          column,
          "a day that exists, day first, such as 31/03/2016, or nothing",
          "Correct the date; until then the stage counts as not reached.");
    }
    Optional<Plausible> broken =
        plausible.filter(limits -> day.filter(limits::accepts).isEmpty() && day.isPresent());
    broken.ifPresent(
        limits ->
            row.warning(
                "stage-date-implausible",
                column,
                limits.words(),
                "Correct the year; until then the stage counts as not reached."));
    return broken.isPresent() ? Optional.empty() : day;
  }

  private static void noteOrder(RowReading row, Map<Stage, LocalDate> dates) {
    Entry<Stage, LocalDate> before = null;
    for (Entry<Stage, LocalDate> stage : dates.entrySet()) {
      if (before != null && stage.getValue().isBefore(before.getValue())) {
        row.note(
            outOfOrder(
                row, stage, before.getKey().words() + " on " + Days.words(before.getValue())));
      }
      before = stage;
    }
  }

  private static Finding outOfOrder(RowReading row, Entry<Stage, LocalDate> stage, String before) {
    return Finding.warning(
        "stages-out-of-order",
        row.place(ReviewColumns.STAGES.getOrDefault(stage.getKey(), ReviewColumns.REFERENCE)),
        stage.getKey().words() + " on " + Days.words(stage.getValue()),
        "a day not before " + before,
        "Correct one of the two dates; times between stages are counted from them.");
  }
}
