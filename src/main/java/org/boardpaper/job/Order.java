package org.boardpaper.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.boardpaper.basics.Wishes;

/**
 * What is asked for at the desk.
 *
 * @param kind a paper or a check
 * @param workspace the partnership's folder
 * @param meeting the meeting, where it is not the next one of the settings
 * @param asOf the day to count at, where it is not the meeting's
 * @param papers where papers are put
 * @param reports a folder with designs and wording in place of the built-in ones
 * @param wishes what else is asked for
 */
public record Order(
    Kind kind,
    Path workspace,
    Optional<LocalDate> meeting,
    Optional<LocalDate> asOf,
    Path papers,
    Optional<Path> reports,
    Wishes wishes) {
  /** With today's files, after the last paper, in the editions of the settings. */
  public Order(
      Kind kind,
      Path workspace,
      Optional<LocalDate> meeting,
      Optional<LocalDate> asOf,
      Path papers,
      Optional<Path> reports) {
    this(kind, workspace, meeting, asOf, papers, reports, Wishes.NONE);
  }

  /** The same, with more asked for. */
  public Order wishing(Wishes more) {
    return new Order(kind, workspace, meeting, asOf, papers, reports, more);
  }

  /** What is asked of a round. */
  public static Order ofRound(Kind kind, Path workspace, String quarter, Places places) {
    return new Order(
        kind,
        workspace,
        Optional.empty(),
        Optional.empty(),
        places.papers(),
        places.reports(),
        Wishes.ofQuarter(quarter));
  }

  /**
   * Where papers are put and what they are made with.
   *
   * @param papers where papers are put
   * @param reports a folder with designs and wording in place of the built-in ones
   */
  public record Places(Path papers, Optional<Path> reports) {}

  /**
   * Looks whether it can be carried out at all, before any store is opened for it. What was known
   * at an earlier time only the store can say.
   *
   * @throws OrderRefused when it cannot be carried out as it is given
   * @throws SettingsRefused when only the settings can say which meeting is meant, and are wrong
   */
  public void check() {
    if (wishes.back().asKnown().isEmpty()) {
      Orders.complete(this);
    }
  }

  /** What kind of run is asked for. */
  public enum Kind {
    /** The whole way to the board paper. */
    BOARD_PAPER("boardPaper", "board-paper"),
    /** Only as far as the gate. */
    CHECK("checkInputs", "check"),
    /** The finance officer's working model. */
    CONTRIBUTIONS("contributions", "contributions", "-contributions"),
    /** The forms that go out in a quarterly round. */
    RETURN_PACK("returnPack", "return-pack", "-returns"),
    /** What came back in it. */
    COLLATE("collateReturns", "collate", "-collation");

    private final String job;
    private final String word;
    private final String suffix;

    Kind(String job, String word) {
      this(job, word, "");
    }

    Kind(String job, String word, String suffix) {
      this.job = job;
      this.word = word;
      this.suffix = suffix;
    }

    static Optional<Kind> ofJob(String job) {
      return Arrays.stream(values()).filter(kind -> kind.job.equals(job)).findFirst();
    }

    /** What follows the meeting or quarter in the name of the folder of its papers. */
    static String suffix(String job) {
      return ofJob(job).map(kind -> kind.suffix).orElse("");
    }

    /** Whether it is of a quarter and not of a meeting. */
    boolean isRound() {
      return this == RETURN_PACK || this == COLLATE;
    }

    /** What its command is called. */
    String word() {
      return word;
    }

    String job() {
      return job;
    }
  }
}
