package org.boardpaper.basics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which body stands for another on a day, however many followed one another. */
public final class Succession {
  private final Map<String, Agency> byName = new LinkedHashMap<>();

  /** The succession of bodies that name one another by their own names. */
  public Succession(Collection<Agency> agencies) {
    agencies.forEach(agency -> byName.put(agency.name(), agency));
  }

  /**
   * The body that stands for one on a day: itself as long as it is there, then the one that follows
   * it. The last of a line that has ended without one to follow stands for itself.
   */
  public Agency on(LocalDate day, Agency agency) {
    Set<String> met = new HashSet<>(List.of(agency.name()));
    Agency current = agency;
    Optional<Agency> next = next(current, day);
    while (next.isPresent() && met.add(next.get().name())) {
      current = next.get();
      next = next(current, day);
    }
    return current;
  }

  /** The body that stands for one of a name on a day; absent where nobody is there then. */
  public Optional<Agency> thereOn(LocalDate day, String name) {
    return Optional.ofNullable(byName.get(name))
        .map(agency -> on(day, agency))
        .filter(agency -> agency.tenure().isThereOn(day));
  }

  private Optional<Agency> next(Agency agency, LocalDate day) {
    return agency.tenure().hasEndedBy(day)
        ? agency.tenure().successor().flatMap(name -> Optional.ofNullable(byName.get(name)))
        : Optional.empty();
  }
}
