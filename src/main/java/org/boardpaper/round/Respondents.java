package org.boardpaper.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Succession;

/**
 * Who is asked about what a body leads.
 *
 * <p>Members of a group answer for what it leads, so each of them is asked, and the group is not.
 * It is asked itself where it has an address of its own, because then somebody answers for it, and
 * where none of its members is known or there.
 */
public final class Respondents {
  private final Map<String, List<String>> askedByLead = new LinkedHashMap<>();

  /**
   * Those who are asked on a day.
   *
   * @param known the bodies of the settings
   * @param day on which a body stands for those that it follows
   */
  public Respondents(List<Agency> known, LocalDate day) {
    Succession succession = new Succession(known);
    for (Agency body : known) {
      List<String> members =
          body.members().stream()
              .flatMap(name -> succession.thereOn(day, name).stream())
              .map(Agency::name)
              .distinct()
              .toList();
      boolean itself = body.email().isPresent() || members.isEmpty();
      askedByLead.put(body.name(), itself ? List.of(body.name()) : members);
    }
  }

  /** The names of all bodies, in the order of the settings. */
  List<String> known() {
    return List.copyOf(askedByLead.keySet());
  }

  /** Names of those who are asked about what a body leads; absent where the body is not known. */
  Optional<List<String>> of(String lead) {
    return Optional.ofNullable(askedByLead.get(lead));
  }
}
