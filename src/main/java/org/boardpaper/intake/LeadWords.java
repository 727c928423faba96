package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.Succession;
import org.boardpaper.intake.LeadAgencies.Leads;

/** What the words of a cell mean that names agencies. A cell once read is remembered. */
final class LeadWords {
  private static final Set<String> UNNAMED =
      Set.of("", "tbc", "tba", "to be confirmed", "n a", "na", "none", "unknown");
  private static final Set<String> GROUPS =
      Set.of("all", "multi agency", "multiple agencies", "partners", "partner agencies");
  private static final int REMEMBERED = 10_000;
  private static final int LONGEST_REMEMBERED = 200;

  private final KnownWords<Agency> agencies;
  private final Map<String, Agency> byName = new HashMap<>();
  private final LeadNames names;
  private final Succession succession;
  private final LocalDate asOf;
  private final Map<String, Leads> remembered = new HashMap<>();

  /**
   * Words for known agencies.
   *
   * @param agencyByWord names and all other spellings
   * @param succession which body stands for which
   * @param asOf the day on which it does
   */
  LeadWords(Map<String, Agency> agencyByWord, Succession succession, LocalDate asOf) {
    this.succession = succession;
    this.asOf = asOf;
    agencies = new KnownWords<>(agencyByWord, Agency::name);
    agencyByWord.values().forEach(agency -> byName.put(agency.name(), agency));
    names = new LeadNames(name -> agencies.find(name).isPresent() || isGroup(name));
  }

  /** The agency whose spelling is nearest to a word. */
  Optional<Agency> nearest(String word) {
    return agencies.nearest(word);
  }

  /** {@code "Did you mean “Police”? "}, or nothing where no word is near. */
  String suggestion(String word) {
    return agencies.suggestion(word);
  }

  /** Who is named in a cell. */
  Leads read(String cell) {
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
    Naming naming = new Naming();
    names.split(cell).forEach(naming::add);
    return naming.leads();
  }

  /** The body that stands for a member on the day; none where nobody is there then. */
  private Stream<String> now(String member) {
    return Stream.ofNullable(byName.get(member))
        .map(agency -> succession.on(asOf, agency))
        .filter(agency -> !agency.tenure().hasEndedBy(asOf))
        .filter(agency -> agency.tenure().from().filter(asOf::isBefore).isEmpty())
        .map(Agency::name);
  }

  /** Whether a group is meant: "all agencies", but not "all agencies and Probation". */
  private static boolean isGroup(String name) {
    String key = Names.key(name);
    return GROUPS.contains(key) || (key.startsWith("all ") && LeadNames.isUndivided(name));
  }

  /** Who has been found in a cell so far. */
  private final class Naming {
    private final Map<String, String> nameByKey = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();
    private final Set<Agency> ended = new LinkedHashSet<>();
    private final Set<String> members = new LinkedHashSet<>();
    private boolean group;

    void add(String written) {
      Optional<Agency> meant = agencies.find(written);
      meant.filter(agency -> agency.tenure().hasEndedBy(asOf)).ifPresent(ended::add);
      Optional<Agency> agency = meant.map(known -> succession.on(asOf, known));
      boolean many = agency.map(Agency::isGroup).orElse(isGroup(written));
      group |= many;
      agency.stream()
          .flatMap(one -> one.members().stream())
          .flatMap(LeadWords.this::now)
          .forEach(members::add);
      call(agency.map(Agency::name).orElse(written), agency.isPresent() || many);
    }

    private void call(String name, boolean known) {
      String key = Names.key(name);
      if (!UNNAMED.contains(key) && nameByKey.putIfAbsent(key, name) == null && !known) {
        unknown.add(name);
      }
    }

    Leads leads() {
      if (nameByKey.isEmpty()) {
        return Leads.NOBODY;
      }
      List<String> leads = List.copyOf(nameByKey.values());
      members.removeAll(leads);
      boolean several = group || leads.size() > 1;
      return new Leads(leads, unknown, List.copyOf(members), List.copyOf(ended), several);
    }
  }
}
