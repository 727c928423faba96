package org.boardpaper.schedule;

import java.util.Arrays;
import java.util.Optional;

/** What the schedule asks for again and again. Those due on one day are done in this order. */
public enum Duty {
  /** Forms go out to the agencies. */
  RETURN_PACK("return-pack", true),
  /** What came back is put together. */
  COLLATE("collate", true),
  /** The partnership's files are looked through. */
  CHECK("check", true),
  /** The paper for a meeting. */
  BOARD_PAPER("board-paper", false);

  private final String word;
  private final boolean quarterly;

  Duty(String word, boolean quarterly) {
    this.word = word;
    this.quarterly = quarterly;
  }

  /** Its name in the settings and on the command line: {@code "board-paper"}. */
  public String word() {
    return word;
  }

  /** Whether it is due once a quarter, days after its end; otherwise days before each meeting. */
  public boolean isQuarterly() {
    return quarterly;
  }

  /** The duty of a name. */
  public static Optional<Duty> ofWord(String word) {
    return Arrays.stream(values()).filter(duty -> duty.word.equals(word)).findFirst();
  }
}
