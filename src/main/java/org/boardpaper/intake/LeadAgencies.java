package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;

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
  private final Map<String, Leads> remembered = new HashMap<>();

  LeadAgencies(List<Agency> known) {
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
   * @param several whether more than one agency is meant, or a group
   */
  record Leads(List<String> names, List<String> unknown, boolean several) {
    /** Where nobody is named. */
    static final Leads NOBODY = new Leads(List.of(NONE), List.of(), false);
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
    for (String name : leads.unknown()) {
      row.note(
          Finding.warning(
              "unknown-agency",
              row.place(PlanColumns.LEAD),
              name,
              "an agency of partnership.yaml",
              agencies.suggestion(name)
                  + "Correct the name, or add it to agencies or their aliases."));
    }
    return leads;
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
    boolean group = false;
    for (String written : names.split(cell)) {
      Optional<Agency> agency = agencies.find(written);
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
        : new Leads(List.copyOf(nameByKey.values()), unknown, group || nameByKey.size() > 1);
  }

  /** Whether a group is meant: "all agencies", but not "all agencies and Probation". */
  private static boolean isGroup(String name) {
    String key = Names.key(name);
    return GROUPS.contains(key) || (key.startsWith("all ") && LeadNames.isUndivided(name));
  }
}
