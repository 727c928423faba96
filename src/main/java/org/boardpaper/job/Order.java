package org.boardpaper.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked for at the desk.
 *
 * @param kind a paper or a check
 * @param workspace the partnership's folder
 * @param meeting the meeting, where it is not the next one of the settings
 * @param asOf the day to count at, where it is not the meeting's
 * @param papers where papers are put
 * @param reports a folder with designs and wording in place of the built-in ones
 * @param quarter the quarter of a round, as it was written; absent for a paper
 */
public record Order(
    Kind kind,
    Path workspace,
    Optional<LocalDate> meeting,
    Optional<LocalDate> asOf,
    Path papers,
    Optional<Path> reports,
    Optional<String> quarter) {
  /** What is asked of a meeting, and of no quarter. */
  public Order(
      Kind kind,
      Path workspace,
      Optional<LocalDate> meeting,
      Optional<LocalDate> asOf,
      Path papers,
      Optional<Path> reports) {
    this(kind, workspace, meeting, asOf, papers, reports, Optional.empty());
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
        Optional.of(quarter));
  }

  /**
   * Where papers are put and what they are made with.
   *
   * @param papers where papers are put
   * @param reports a folder with designs and wording in place of the built-in ones
   */
  public record Places(Path papers, Optional<Path> reports) {}

  /**
   * Looks whether it can be carried out at all, before any store is opened for it.
   *
   * @throws OrderRefused when it cannot be carried out as it is given
   * @throws SettingsRefused when only the settings can say which meeting is meant, and are wrong
   */
  public void check() {
    Orders.complete(this);
  }

  /** What kind of run is asked for. */
  public enum Kind {
    /** The whole way to the board paper. */
    BOARD_PAPER("boardPaper"),
    /** Only as far as the gate. */
    CHECK("checkInputs"),
    /** The finance officer's working model. */
    CONTRIBUTIONS("contributions", "-contributions"),
    /** The forms that go out in a quarterly round. */
    RETURN_PACK("returnPack", "-returns"),
    /** What came back in it. */
    COLLATE("collateReturns", "-collation");

    private final String job;
    private final String suffix;

    Kind(String job) {
      this(job, "");
    }

    Kind(String job, String suffix) {
      this.job = job;
      this.suffix = suffix;
    }

    /** What follows the meeting or quarter in the name of the folder of its papers. */
    static String suffix(String job) {
      for (Kind kind : values()) {
        if (kind.job.equals(job)) {
          return kind.suffix;
        }
      }
      return "";
    }

    /** Whether it is of a quarter and not of a meeting. */
    boolean isRound() {
      return this == RETURN_PACK || this == COLLATE;
    }

    String job() {
      return job;
    }
  }
}
