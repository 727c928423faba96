package org.boardpaper.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.review.Stage;

/**
 * Tells from which stage of a review a deadline is counted. The register has no day of approval: a
 * report is sent to the Home Office once the partnership has approved it, so that day is taken.
 */
enum StageWords {
  PUBLISHED(Stage.PUBLISHED, "publi|launch"),
  SENT(Stage.SENT_TO_HOME_OFFICE, "approv|sign|sent|submi|home office|complet|agreed"),
  FIRST_PANEL(Stage.FIRST_PANEL, "panel"),
  AUTHOR(Stage.AUTHOR_COMMISSIONED, "author|commission"),
  DECIDED(Stage.DECIDED, "decision|decid");

  private final Stage stage;
  private final Pattern words;

  StageWords(Stage stage, String words) {
    this.stage = stage;
    this.words = Pattern.compile("\\b(?:" + words + ")");
  }

  /** The stage that is meant by words in lower case; the first in the order above. */
  static Optional<Stage> find(String event) {
    for (StageWords known : values()) {
      if (known.words.matcher(event).find()) {
        return Optional.of(known.stage);
      }
    }
    return Optional.empty();
  }
}
