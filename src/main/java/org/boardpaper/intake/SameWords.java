package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PrintIndex;
import org.boardpaper.plan.WordPrint;
import org.boardpaper.plan.Wording;

/**
 * Finds rows that differ in nothing but their number, which may be copies, and actions of the same
 * words in two reviews, which are the same lesson twice. Neither are merged.
 */
final class SameWords {
  private static final int NAMED = 10;

  private final Map<WordPrint, Met> firstByWords = new HashMap<>();
  private final PrintIndex rowByContent = new PrintIndex();
  private final List<String> pairs = new ArrayList<>();
  private Optional<SourceCell> firstPair = Optional.empty();
  private int count;

  private record Met(String review, int row) {}

  /** Notes an action and what it repeats. */
  void note(RowReading row, Action action) {
    Wording wording = action.wording();
    if (wording.recommendation().isEmpty() || wording.action().isEmpty()) {
      return;
    }
    WordPrint words = WordPrint.of(wording.recommendation(), wording.action());
    String review = action.id().review();
    Met first = firstByWords.putIfAbsent(words, new Met(review, row.place().row()));
    if (first != null && !first.review().equals(review)) {
      pair(row.place(), first);
    }
    rowByContent
        .putIfAbsent(words.with(rest(action)), row.place().row())
        .ifPresent(same -> row.note(copied(row, action, same)));
  }

  /** All but the number and the words. */
  private static int rest(Action action) {
    return Objects.hash(
        action.id().review(),
        action.id().series(),
        action.wording().progress(),
        action.owners(),
        action.target(),
        action.standing());
  }

  private void pair(SourceCell place, Met other) {
    count++;
    if (pairs.size() < NAMED) {
      pairs.add("row " + place.row() + " as row " + other.row());
    }
    firstPair = firstPair.or(() -> Optional.of(place));
  }

  /** What there is to say of all reviews together. */
  Optional<Finding> finding() {
    return firstPair.map(
        place ->
            Finding.information(
                "same-words-in-two-reviews",
                place,
                String.join(", ", pairs)
                    + (count > NAMED ? " and " + (count - NAMED) + " more" : ""),
                "words that one review alone has",
                "Nothing, if both reviews asked for it: the actions are counted apart."));
  }

  private static Finding copied(RowReading row, Action action, int first) {
    return Finding.warning(
        "action-repeated-in-review",
        row.place(PlanColumns.ACTION),
        action.id().printed() + " says what row " + first + " says",
        "each action of a review once, under one number",
        "Take out the copy, if it is one; until then both are counted.");
  }
}
