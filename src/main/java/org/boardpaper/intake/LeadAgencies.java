package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Succession;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.plan.Owners;

/** Reads who leads an action: aliases become names, each once, in the order written. */
final class LeadAgencies {
  /** What is printed where no lead agency is named. */
  static final String NONE = "No lead agency named";

  private static final Set<String> UNNAMED =
      Set.of("", "tbc", "tba", "to be confirmed", "n a", "na", "none", "unknown");
  private static final Set<String> GROUPS =
      Set.of("all", "multi agency", "multiple agencies", "partners", "partner agencies");
  private static final String GROUP = "group";
  private static final int REMEMBERED = 10_000;
  private static final int LONGEST_REMEMBERED = 200;

  private final KnownWords<Agency> agencies;
  private final LeadNames names;
  private final Succession succession;
  private final LocalDate asOf;
  private final Map<String, Leads> remembered = new HashMap<>();

  /**
   * Reads the names of known agencies.
   *
   * @param known the agencies of the settings
   * @param asOf the day on which a body stands for those that it follows
   */
  LeadAgencies(List<Agency> known, LocalDate asOf) {
    this.asOf = asOf;
    succession = new Succession(known);
    Map<String, Agency> agencyByWord = new LinkedHashMap<>();
    for (Agency agency : known) {
      agencyByWord.put(agency.name(), agency);
      agency.aliases().forEach(alias -> agencyByWord.put(alias, agency));
    }
    agencies = new KnownWords<>(agencyByWord, Agency::name);
    names = new LeadNames(name -> agencies.find(name).isPresent() || isGroup(name));
  }

  /**
   * Who leads.
   *
   * @param names each once, in the order written
   * @param unknown those of them that the settings do not know
   * @param ended bodies named that are no more
   * @param several whether more than one agency is meant, or a group
   */
  record Leads(List<String> names, List<String> unknown, List<Agency> ended, boolean several) {
    /** Where nobody is named. */
    static final Leads NOBODY = new Leads(List.of(NONE), List.of(), List.of(), false);

    /** The owners of an action, with the agencies that help. */
    Owners with(List<String> supporting) {
      return new Owners(names, ended.stream().map(Agency::name).toList(), supporting);
    }
  }

  /** Reads the leads of a row and notes what is doubtful about them. */
  Leads read(RowReading row) {
    Leads leads = leads(row.text(PlanColumns.LEAD));
    if (leads.equals(Leads.NOBODY)) {
      row.warning(
          "lead-agency-missing",
          PlanColumns.LEAD,
          "an agency of partnership.yaml",
          "Name the agency that leads; until then the paper says “" + NONE + "”.");
    }
    note(row, PlanColumns.LEAD, leads);
    return leads;
  }

  /** Reads who helps in a row, and notes what is doubtful about them. */
  List<String> supporting(RowReading row) {
    Leads supporting = leads(row.text(PlanColumns.SUPPORT));
    note(row, PlanColumns.SUPPORT, supporting);
    return supporting.equals(Leads.NOBODY) ? List.of() : supporting.names();
  }

  private void note(RowReading row, Column column, Leads leads) {
    for (String name : leads.unknown()) {
      row.note(
          Finding.warning(
              "unknown-agency",
              row.place(column),
              name,
              "an agency of partnership.yaml",
              agencies.suggestion(name) + "Correct the name, " + line(name)));
    }
    leads.ended().forEach(agency -> row.note(ended(row.place(column), agency)));
  }

  private String line(String name) {
    return agencies
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

  private Leads leads(String cell) {
    Leads known = remembered.get(cell);
    if (known == null) {
      known = understood(cell);
      if (remembered.size() < REMEMBERED && cell.length() <= LONGEST_REMEMBERED) {
        remembered.put(cell, known);
      }
    }
    return known;
  }

  private Leads understood(String cell) {
    Map<String, String> nameByKey = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    List<Agency> ended = new ArrayList<>();
    boolean group = false;
    for (String written : names.split(cell)) {
      Optional<Agency> meant = agencies.find(written);
      meant
          .filter(agency -> agency.tenure().hasEndedBy(asOf) && !ended.contains(agency))
          .ifPresent(ended::add);
      Optional<Agency> agency = meant.map(known -> succession.on(asOf, known));
      String name = agency.map(Agency::name).orElse(written);
      boolean many = agency.map(Agency::kind).map(GROUP::equals).orElse(isGroup(written));
      group |= many;
      if (!UNNAMED.contains(Names.key(name))
          && nameByKey.putIfAbsent(Names.key(name), name) == null
          && agency.isEmpty()
          && !many) {
        unknown.add(name);
      }
    }
    return nameByKey.isEmpty()
        ? Leads.NOBODY
        : new Leads(List.copyOf(nameByKey.values()), unknown, ended, group || nameByKey.size() > 1);
  }

  /** Whether a group is meant: "all agencies", but not "all agencies and Probation". */
  private static boolean isGroup(String name) {
    String key = Names.key(name);
    return GROUPS.contains(key) || (key.startsWith("all ") && LeadNames.isUndivided(name));
  }
}
