package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Succession;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.plan.Owners;
import org.boardpaper.review.Review;

/**
 * Reads who leads an action: aliases, and the pseudonyms of the review at hand, become names, each
 * once, in the order written.
 */
final class LeadAgencies {
  /** What is printed where no lead agency is named. */
  static final String NONE = "No lead agency named";

  private final List<Agency> known;
  private final Succession succession;
  private final LocalDate asOf;
  private final LeadWords usual;
  private final Map<String, LeadWords> byReview = new HashMap<>();

  /**
   * Reads the names of known agencies.
   *
   * @param known the agencies of the settings
   * @param asOf the day on which a body stands for those that it follows
   */
  LeadAgencies(List<Agency> known, LocalDate asOf) {
    this.known = List.copyOf(known);
    this.asOf = asOf;
    succession = new Succession(known);
    usual = new LeadWords(words(Map.of()), succession, asOf);
    Map<String, Map<String, Agency>> pseudonyms = new LinkedHashMap<>();
    for (Agency agency : known) {
      agency
          .pseudonyms()
          .forEach(
              (review, word) ->
                  pseudonyms
                      .computeIfAbsent(Names.key(review), none -> new LinkedHashMap<>())
                      .put(word, agency));
    }
    pseudonyms.forEach(
        (review, own) -> byReview.put(review, new LeadWords(words(own), succession, asOf)));
  }

  /** The words for agencies; those of one review, which come last, win. */
  private Map<String, Agency> words(Map<String, Agency> pseudonyms) {
    Map<String, Agency> agencyByWord = new LinkedHashMap<>();
    for (Agency agency : known) {
      agencyByWord.put(Names.key(agency.name()), agency);
      agency.aliases().forEach(alias -> agencyByWord.put(Names.key(alias), agency));
    }
    pseudonyms.forEach((word, agency) -> agencyByWord.put(Names.key(word), agency));
    return agencyByWord;
  }

  /**
   * Who leads.
   *
   * @param names each once, in the order written
   * @param unknown those of them that the settings do not know
   * @param members the bodies for which the groups among them stand, but for those named themselves
   * @param ended bodies named that are no more
   * @param several whether more than one agency is meant, or a group
   */
  record Leads(
      List<String> names,
      List<String> unknown,
      List<String> members,
      List<Agency> ended,
      boolean several) {
    /** Where nobody is named. */
    static final Leads NOBODY = new Leads(List.of(NONE), List.of(), List.of(), List.of(), false);

    /** The owners of an action, with the agencies that help. */
    Owners with(List<String> supporting) {
      return new Owners(names, members, ended.stream().map(Agency::name).toList(), supporting);
    }
  }

  /**
   * Reads the leads of a row of a review, if it is known, and notes what is doubtful about them.
   */
  Leads read(RowReading row, Optional<Review> review) {
    LeadWords words = words(review);
    Leads leads = words.read(row.text(PlanColumns.LEAD));
    if (leads.equals(Leads.NOBODY)) {
      row.warning(
          "lead-agency-missing",
          PlanColumns.LEAD,
          "an agency of partnership.yaml",
          "Name the agency that leads; until then the paper says “" + NONE + "”.");
    }
    note(row, PlanColumns.LEAD, words, leads);
    return leads;
  }

  /** Reads who helps in a row, and notes what is doubtful about them. */
  List<String> supporting(RowReading row, Optional<Review> review) {
    LeadWords words = words(review);
    Leads supporting = words.read(row.text(PlanColumns.SUPPORT));
    note(row, PlanColumns.SUPPORT, words, supporting);
    return supporting.equals(Leads.NOBODY) ? List.of() : supporting.names();
  }

  private LeadWords words(Optional<Review> review) {
    return review
        .map(known -> byReview.getOrDefault(Names.key(known.reference()), usual))
        .orElse(usual);
  }

  private void note(RowReading row, Column column, LeadWords words, Leads leads) {
    for (String name : leads.unknown()) {
      row.note(
          Finding.warning(
              "unknown-agency",
              row.place(column),
              name,
              "an agency of partnership.yaml",
              words.suggestion(name) + "Correct the name, " + line(words, name)));
    }
    leads.ended().forEach(agency -> row.note(ended(row.place(column), agency)));
  }

  private static String line(LeadWords words, String name) {
    return words
        .nearest(name)
        .map(agency -> SettingsLines.alias(agency, name))
        .orElseGet(() -> SettingsLines.agency(name));
  }

  private Finding ended(SourceCell place, Agency agency) {
    String name = agency.name();
    String last = agency.tenure().until().map(Days::words).orElse("");
    Agency now = succession.on(asOf, agency);
    return now.equals(agency)
        ? Finding.warning(
            "agency-ended",
            place,
            name + ", which ended on " + last,
            "an agency that is there on " + Days.words(asOf),
            "Name the agency that leads now, or say in partnership.yaml which one followed it.")
        : Finding.information(
            "agency-succeeded",
            place,
            name + ", which ended on " + last,
            now.name() + ", which stands for it now",
            "Nothing: it counts under " + now.name() + ". Change the name when it suits.");
  }
}
