package org.boardpaper.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Names;

/**
 * Reads who leads an action. A cell is split at line breaks, semicolons and bars, then at commas
 * and slashes, then at "and", "&amp;" and "+"; but never a name that the settings know, and at
 * "and" only where one of the parts is known: "Health and Wellbeing Board" is one body.
 */
final class LeadAgencies {
  /** What is printed where no lead agency is named. */
  static final String NONE = "No lead agency named";

  private static final List<Pattern> SEPARATORS =
      List.of(Pattern.compile("[\\n;|]"), Pattern.compile("[,/]"));
  private static final Pattern AND = Pattern.compile("\\s+and\\s+|\\s*[&+]\\s*");
  private static final Set<String> UNNAMED =
      Set.of("", "tbc", "tba", "to be confirmed", "n a", "na", "none", "unknown");
  private static final Set<String> GROUPS =
      Set.of("all", "multi agency", "multiple agencies", "partners", "partner agencies");
  private static final String GROUP = "group";
  private static final int REMEMBERED = 10_000;

  private final KnownWords<Agency> agencies;
  private final Map<String, Leads> remembered = new HashMap<>();

  LeadAgencies(List<Agency> agencies) {
    Map<String, Agency> agencyByWord = new LinkedHashMap<>();
    for (Agency agency : agencies) {
      agencyByWord.put(agency.name(), agency);
      agency.aliases().forEach(alias -> agencyByWord.put(alias, agency));
    }
    this.agencies = new KnownWords<>(agencyByWord, Agency::name);
  }

  /**
   * Who leads.
   *
   * @param names each once, in the order written
   * @param unknown those of them that the settings do not know
   * @param several whether more than one agency is meant, or a group
   */
  record Leads(List<String> names, List<String> unknown, boolean several) {
    boolean isNobody() {
      return names.equals(List.of(NONE));
    }
  }

  /** Reads a cell and notes what is doubtful about it. */
  List<String> read(RowReading row) {
    Leads leads = leads(row.text(PlanColumns.LEAD));
    if (leads.isNobody()) {
      row.warning(
          "lead-agency-missing",
          PlanColumns.LEAD,
          "an agency of partnership.yaml",
          "Name the agency that leads; until then the paper says “" + NONE + "”.");
    }
    for (String name : leads.unknown()) {
      row.note(unknown(row, name));
    }
    return leads.names();
  }

  private Finding unknown(RowReading row, String name) {
    return Finding.warning(
        "unknown-agency",
        row.place(PlanColumns.LEAD),
        name,
        "an agency of partnership.yaml",
        agencies.suggestion(name) + "Correct the name, or add it to agencies or their aliases.");
  }

  /** Whether a cell means more than one agency, or a group. */
  boolean areSeveral(String cell) {
    return leads(cell).several();
  }

  private Leads leads(String cell) {
    Leads known = remembered.get(cell);
    if (known == null) {
      known = split(cell);
      if (remembered.size() < REMEMBERED) {
        remembered.put(cell, known);
      }
    }
    return known;
  }

  private Leads split(String cell) {
    Set<String> names = new LinkedHashSet<>();
    List<String> unknown = new ArrayList<>();
    boolean group = false;
    for (String part : parts(cell, 0).toList()) {
      Optional<Agency> agency = agencies.find(part);
      group |= agency.map(known -> known.kind().equals(GROUP)).orElse(false) || isGroup(part);
      String name = agency.map(Agency::name).orElse(part);
      if (names.stream().noneMatch(other -> Names.key(other).equals(Names.key(name)))) {
        names.add(name);
        if (agency.isEmpty() && !isGroup(part)) {
          unknown.add(name);
        }
      }
    }
    return names.isEmpty()
        ? new Leads(List.of(NONE), List.of(), false)
        : new Leads(List.copyOf(names), unknown, group || names.size() > 1);
  }

  private Stream<String> parts(String text, int level) {
    String part = text.strip();
    if (UNNAMED.contains(Names.key(part))) {
      return Stream.empty();
    }
    if (agencies.find(part).isPresent() || isGroup(part)) {
      return Stream.of(part);
    }
    return level < SEPARATORS.size()
        ? SEPARATORS.get(level).splitAsStream(part).flatMap(piece -> parts(piece, level + 1))
        : atAnd(part);
  }

  private Stream<String> atAnd(String part) {
    List<String> pieces =
        AND.splitAsStream(part).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    boolean known = pieces.stream().anyMatch(piece -> agencies.find(piece).isPresent());
    return known ? pieces.stream() : Stream.of(part);
  }

  private static boolean isGroup(String name) {
    String key = Names.key(name);
    return GROUPS.contains(key) || key.startsWith("all ");
  }
}
