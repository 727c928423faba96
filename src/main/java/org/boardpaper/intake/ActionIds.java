package org.boardpaper.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Occurrences;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.PrintIndex;
import org.boardpaper.plan.WordPrint;

/**
 * Gives each action its identity, and finds one given twice.
 *
 * <p>Where a row has no number, one is made of its words: {@code n/a-4k7z2f}. It stays the same in
 * the next file as long as the words do, wherever the row stands; of rows of the same words the
 * second gets a {@code -2}.
 */
final class ActionIds {
  private final Map<String, String> seriesKeys = new HashMap<>();
  private final PrintIndex rowById = new PrintIndex();
  private final Map<List<String>, Integer> unnumbered = new HashMap<>();
  private final RecommendationNumbers numbers = new RecommendationNumbers();
  private final Occurrences numbersMissing =
      new Occurrences(
          "number-missing",
          "a number for each recommendation under “" + PlanColumns.NUMBER.name() + "”",
          "Number them: a made number (n/a-4k7z2f) changes when the words do.");

  ActionId read(RowReading row, String review) {
    String series = row.text(PlanColumns.SERIES);
    String written = row.text(PlanColumns.NUMBER);
    if (row.cell(PlanColumns.NUMBER) instanceof Cell.Day) {
      row.warning(
          "number-is-a-date",
          PlanColumns.NUMBER,
          "a number such as 3.1",
          "Excel has made a date of the number: type it with an apostrophe before it.");
    }
    ActionId id =
        new ActionId(
            review,
            series,
            written.isEmpty() ? made(row, review, series) : number(row, review, series));
    rowById
        .putIfAbsent(id.print(), row.place().row())
        .ifPresent(first -> row.note(doubled(row, id, first)));
    return id;
  }

  /** What there is to say of all rows together. */
  Optional<Finding> finding() {
    return numbersMissing.finding();
  }

  private String number(RowReading row, String review, String series) {
    RecommendationNumbers.Numbered number =
        numbers.read(row.text(PlanColumns.NUMBER), review + '\n' + seriesKey(series));
    if (number.fromAbove()) {
      row.information(
          "part-of-the-number-above",
          PlanColumns.NUMBER,
          "the whole number, such as " + number.text(),
          "Understood as " + number.text() + ". Type it so: if rows are sorted it goes astray.");
    }
    return number.text();
  }

  private String made(RowReading row, String review, String series) {
    numbersMissing.note(row.place());
    String recommendation = row.text(PlanColumns.RECOMMENDATION);
    String words = WordPrint.of(recommendation, row.text(PlanColumns.ACTION)).printed();
    int n = unnumbered.merge(List.of(review, seriesKey(series), words), 1, Integer::sum);
    return "n/a-" + words + (n == 1 ? "" : "-" + n);
  }

  private String seriesKey(String series) {
    return seriesKeys.computeIfAbsent(series, Names::key);
  }

  private static Finding doubled(RowReading row, ActionId id, int first) {
    return Finding.error(
        "action-doubled",
        row.place(PlanColumns.NUMBER),
        id.printed() + ", which stands on row " + first + " already",
        "each number once in a review and series",
        "Correct the number, fill in “Series” where numbers restart, or take out the copy.");
  }
}
