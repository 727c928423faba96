package org.boardpaper.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.basics.Editions;

/**
 * What is asked for at the desk.
 *
 * @param kind a paper or a check
 * @param workspace the partnership's folder
 * @param meeting the meeting, where it is not the next one of the settings
 * @param asOf the day to count at, where it is not the meeting's
 * @param papers where papers are put
 * @param reports a folder with designs and wording in place of the built-in ones
 * @param editions the editions, where they are not those of the settings
 */
public record Order(
    Kind kind,
    Path workspace,
    Optional<LocalDate> meeting,
    Optional<LocalDate> asOf,
    Path papers,
    Optional<Path> reports,
    Optional<Editions> editions) {
  /** An order that leaves the editions to the settings. */
  public Order(
      Kind kind,
      Path workspace,
      Optional<LocalDate> meeting,
      Optional<LocalDate> asOf,
      Path papers,
      Optional<Path> reports) {
    this(kind, workspace, meeting, asOf, papers, reports, Optional.empty());
  }

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
    CONTRIBUTIONS("contributions");

    private final String job;

    Kind(String job) {
      this.job = job;
    }

    String job() {
      return job;
    }
  }
}
