package org.boardpaper.intake;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Payer;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.disclosure.PublicationSettings;
import org.boardpaper.plan.ActionStatus;

/**
 * What {@code partnership.yaml} says.
 *
 * @param identity names and dates
 * @param agencies the agencies that may lead actions
 * @param payers the contributors to the pot, in ledger order
 * @param words the partnership's own words in its plan, beside the default ones
 * @param columns further header names by the column's own name, for each source ("plan", "ledger",
 *     "reviews")
 * @param files names of the source files by source ("plan", "ledger", "reviews"), where they are
 *     not the usual ones; several for the ledger only
 * @param choices what the papers have or leave out, and what is done in the partnership's own way
 */
public record PartnershipSettings(
    Identity identity,
    List<Agency> agencies,
    List<Payer> payers,
    PlanWords words,
    Map<String, Map<String, List<String>>> columns,
    Map<String, List<String>> files,
    Choices choices) {
  /** Copies the collections. */
  public PartnershipSettings {
    agencies = List.copyOf(agencies);
    payers = List.copyOf(payers);
    columns = Map.copyOf(columns);
    files = Map.copyOf(files);
  }

  /** Settings with own words for how an action stands, and none else. */
  public PartnershipSettings(
      Identity identity,
      List<Agency> agencies,
      List<Payer> payers,
      Map<String, ActionStatus> statuses,
      Map<String, Map<String, List<String>>> columns,
      Map<String, List<String>> files) {
    this(identity, agencies, payers, PlanWords.ofStatuses(statuses), columns, files, Choices.USUAL);
  }

  /** What the partnership does in its own way. */
  public OwnWays own() {
    return choices.own();
  }

  /** The quarterly round. */
  public Returns returns() {
    return choices.returns();
  }

  /** The partnership's own words for how an action stands. */
  public Map<String, ActionStatus> statuses() {
    return words.statuses();
  }

  /**
   * What the papers have or leave out.
   *
   * @param sections the sections of the paper that are wanted, in order; all where none is named
   * @param publication the editions of the paper and what the public one may tell
   * @param sourcesAnnex whether an annex of the exempt edition says where each figure of the
   *     paragraphs comes from
   * @param branding the look of the papers
   * @param own what the partnership does in its own way
   * @param returns the quarterly round
   * @param agenda the agenda pack, where one is wanted
   */
  public record Choices(
      List<SectionChoice> sections,
      PublicationSettings publication,
      boolean sourcesAnnex,
      Branding branding,
      OwnWays own,
      Returns returns,
      Optional<Agenda> agenda) {
    /** The papers as they are when nothing is said of them. */
    public static final Choices USUAL =
        new Choices(
            List.of(),
            PublicationSettings.USUAL,
            false,
            Branding.USUAL,
            OwnWays.USUAL,
            Returns.USUAL,
            Optional.empty());

    /** Copies the list. */
    public Choices {
      sections = List.copyOf(sections);
    }
  }

  /**
   * The look of the papers.
   *
   * @param colours of headings, rules, tables and charts
   * @param logo the picture at the top of the first page
   */
  public record Branding(Brand colours, Optional<LogoChoice> logo) {
    /** As papers look when nothing is said of it. */
    public static final Branding USUAL = new Branding(Brand.USUAL, Optional.empty());
  }

  /**
   * A picture in the partnership's folder.
   *
   * @param file its name
   * @param alternative the words for readers who cannot see it
   */
  public record LogoChoice(String file, String alternative) {}

  /**
   * The paper as an item of an agenda.
   *
   * @param item its number, such as "7"; empty while none is known
   * @param background papers that it is based on and that anyone may see
   */
  public record Agenda(String item, List<String> background) {
    /** Copies the list. */
    public Agenda {
      background = List.copyOf(background);
    }
  }

  /**
   * The quarterly round.
   *
   * @param dueDays how many days after the end of the quarter a form is due
   * @param send whether forms are sent by mail as soon as they are made
   */
  public record Returns(int dueDays, boolean send) {
    /** Two weeks. */
    public static final Returns USUAL = new Returns(14, false);
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
