package org.boardpaper.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Payer;
import org.boardpaper.plan.ActionStatus;

/**
 * What {@code partnership.yaml} says.
 *
 * @param identity names and dates
 * @param agencies the agencies that may lead actions
 * @param payers the contributors to the pot, in ledger order
 * @param statuses the partnership's own words for how an action stands, beside the default ones
 * @param columns further header names by the column's own name, for each source ("plan", "ledger",
 *     "reviews")
 * @param files names of the source files by source ("plan", "ledger", "reviews"), where they are
 *     not the usual ones
 * @param returns the quarterly round
 */
public record PartnershipSettings(
    Identity identity,
    List<Agency> agencies,
    List<Payer> payers,
    Map<String, ActionStatus> statuses,
    Map<String, Map<String, List<String>>> columns,
    Map<String, String> files,
    Returns returns) {
  /** Settings that leave the quarterly round as usual. */
  public PartnershipSettings(
      Identity identity,
      List<Agency> agencies,
      List<Payer> payers,
      Map<String, ActionStatus> statuses,
      Map<String, Map<String, List<String>>> columns,
      Map<String, String> files) {
    this(identity, agencies, payers, statuses, columns, files, Returns.USUAL);
  }

  /** Copies the collections. */
  public PartnershipSettings {
    agencies = List.copyOf(agencies);
    payers = List.copyOf(payers);
    statuses = Map.copyOf(statuses);
    columns = Map.copyOf(columns);
    files = Map.copyOf(files);
  }

  /**
   * The quarterly round.
   *
   * @param dueDays how many days after the end of the quarter a form is due
   */
  public record Returns(int dueDays) {
    /** Two weeks. */
    public static final Returns USUAL = new Returns(14);
  }

  /**
   * Names and dates.
   *
   * @param partnership the community safety partnership
   * @param board the board that meets
   * @param paperTitle the title of the annual paper
   * @param reviewLabel "DHR" or "DARDR"
   * @param yearStart first day of the financial year
   * @param meetings the next meeting and the last report
   * @param contact officer to contact, one line each
   */
  public record Identity(
      String partnership,
      String board,
      String paperTitle,
      String reviewLabel,
      MonthDay yearStart,
      Meetings meetings,
      List<String> contact) {
    /** Copies the list. */
    public Identity {
      contact = List.copyOf(contact);
    }
  }

  /**
   * The meetings that a paper stands between.
   *
   * @param next the meeting that the next paper is for, used when none is asked for
   * @param lastReport the meeting that the last paper was for
   */
  public record Meetings(Optional<LocalDate> next, Optional<LocalDate> lastReport) {}
}
