package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.FollowUp;
import org.boardpaper.plan.Impact;

/**
 * Reads whether a completed action made a difference. Where the plan keeps follow-ups, or the
 * settings say after how many months they are due, an action without a review date of its own is
 * due so long after its completion.
 */
final class FollowUps {
  private static final int USUAL_MONTHS = 12;
  private static final List<Column> KEPT =
      List.of(PlanColumns.REVIEW_DATE, PlanColumns.IMPACT, PlanColumns.REVIEWED);

  private final FollowUpDates dates;
  private final KnownWords<Impact> impacts;
  private final Optional<Integer> months;
  private final LocalDate asOf;

  /**
   * Reads by a partnership's own words.
   *
   * @param own the words
   * @param dates reads the dates
   * @param asOf the day at whose end the plan is counted
   */
  FollowUps(PlanWords own, FollowUpDates dates, LocalDate asOf) {
    this.dates = dates;
    this.months = own.impactReviewAfter();
    this.asOf = asOf;
    impacts = new KnownWords<>(words(own.impacts()), Impact::words);
  }

  /** Every word for what a follow-up found; the partnership's own win. */
  static Map<String, Impact> words(Map<String, Impact> own) {
    Map<String, Impact> impactByWord = new LinkedHashMap<>();
    for (Impact impact : Impact.values()) {
      impactByWord.put(impact.words(), impact);
    }
    impactByWord.put("Yes", Impact.EMBEDDED);
    impactByWord.put("Partly", Impact.PARTLY);
    impactByWord.put("Partially embedded", Impact.PARTLY);
    impactByWord.put("Not", Impact.NOT);
    impactByWord.put("No", Impact.NOT);
    own.forEach((word, impact) -> impactByWord.put(Names.key(word), impact));
    return impactByWord;
  }

  /**
   * Reads the follow-up of a row and notes what is doubtful about it.
   *
   * @param status how the action stands, where that is known
   * @param completed the day of its completion
   */
  FollowUp read(RowReading row, Optional<ActionStatus> status, Optional<LocalDate> completed) {
    Optional<Impact> impact = impact(row);
    Optional<LocalDate> reviewed = dates.read(row, PlanColumns.REVIEWED);
    Optional<LocalDate> due =
        dates.read(row, PlanColumns.REVIEW_DATE).or(() -> usual(row, completed));
    noteOpen(row, status);
    reviewed.ifPresent(day -> noteOrder(row, day, completed));
    return new FollowUp(
        due,
        row.text(PlanColumns.MEASURE),
        impact,
        row.text(PlanColumns.EVIDENCE),
        row.text(PlanColumns.REVIEWER),
        reviewed);
  }

  private Optional<LocalDate> usual(RowReading row, Optional<LocalDate> completed) {
    boolean kept = months.isPresent() || KEPT.stream().anyMatch(row::has);
    return kept
        ? completed.map(day -> day.plusMonths(months.orElse(USUAL_MONTHS)))
        : Optional.empty();
  }

  private Optional<Impact> impact(RowReading row) {
    if (row.cell(PlanColumns.IMPACT).isBlank()) {
      return Optional.empty();
    }
    String word = row.text(PlanColumns.IMPACT);
    Optional<Impact> impact = impacts.find(word);
    if (impact.isEmpty()) {
      row.warning(
          "unknown-impact",
          PlanColumns.IMPACT,
          "“Embedded”, “Partly embedded”, “Not embedded” or “Not known”",
          impacts.suggestion(word)
              + "Correct the word, "
              + line(word)
              + " Until then no finding is counted.");
    }
    return impact;
  }

  private String line(String word) {
    return impacts
        .nearest(word)
        .map(near -> SettingsLines.word("impact-findings", word, Names.key(near.words())))
        .orElseGet(() -> SettingsLines.example("impact-findings", word, "partly embedded"));
  }

  private static void noteOpen(RowReading row, Optional<ActionStatus> status) {
    Column column =
        row.cell(PlanColumns.IMPACT).isBlank() ? PlanColumns.REVIEWED : PlanColumns.IMPACT;
    if (!row.cell(column).isBlank() && status.filter(known -> !known.isDone()).isPresent()) {
      row.warning(
          "impact-without-completion",
          column,
          "a follow-up of an action that is completed",
          "Correct the status, or take the follow-up out; it is not counted.");
    }
  }

  private void noteOrder(RowReading row, LocalDate reviewed, Optional<LocalDate> completed) {
    if (completed.filter(reviewed::isBefore).isPresent()) {
      row.warning(
          "followed-up-before-completed",
          PlanColumns.REVIEWED,
          "a day not before the completion on " + completed.map(Days::words).orElse(""),
          "Correct one of the two dates; the follow-up is counted as made.");
    } else if (reviewed.isAfter(asOf)) {
      row.warning(
          "followed-up-in-the-future",
          PlanColumns.REVIEWED,
          "a day not after " + Days.words(asOf) + ", at whose end the plan is counted",
          "Correct the date; on that day the follow-up counts as still to be made.");
    }
  }
}
