package org.boardpaper.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpaper.review.ReviewState;

/** The words for where a review stands: their own, what people write for them, a partnership's. */
final class StateWords {
  private static final Map<String, ReviewState> OTHERS =
      Map.of(
          "Under way", ReviewState.UNDERWAY,
          "In progress", ReviewState.UNDERWAY,
          "Ongoing", ReviewState.UNDERWAY,
          "Commissioned", ReviewState.UNDERWAY,
          "Complete", ReviewState.COMPLETED,
          "Finished", ReviewState.COMPLETED,
          "Published", ReviewState.COMPLETED);

  private StateWords() {}

  static KnownWords<ReviewState> known(Map<String, ReviewState> own) {
    Map<String, ReviewState> stateByWord = new LinkedHashMap<>();
    for (ReviewState state : ReviewState.values()) {
      stateByWord.put(state.words(), state);
    }
    stateByWord.putAll(OTHERS);
    stateByWord.putAll(own);
    return new KnownWords<>(stateByWord, ReviewState::words);
  }
}
