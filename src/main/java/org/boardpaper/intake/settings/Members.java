package org.boardpaper.intake.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;

/** The bodies that a group stands for, under their own names; those of a group in it as well. */
final class Members {
  private static final String ALL = "all";

  private final Map<String, Agency> bySpelling;

  /** The members of groups among the bodies of the list. */
  Members(Map<String, Agency> bySpelling) {
    this.bySpelling = bySpelling;
  }

  /** The names of the members of a body, in order, none of them a group's; none of another body. */
  List<String> of(Agency group) {
    Set<String> names = new LinkedHashSet<>();
    collect(group, names, new LinkedHashSet<>());
    return List.copyOf(names);
  }

  private void collect(Agency group, Set<String> names, Set<String> met) {
    if (!met.add(group.name())) {
      return;
    }
    if (isAll(group)) {
      bySpelling.values().stream()
          .filter(body -> !body.isGroup())
          .map(Agency::name)
          .sorted()
          .forEach(names::add);
      return;
    }
    for (String written : group.members()) {
      Optional<Agency> member = Optional.ofNullable(bySpelling.get(Names.key(written)));
      member.filter(Agency::isGroup).ifPresent(nested -> collect(nested, names, met));
      member.filter(body -> !body.isGroup()).map(Agency::name).ifPresent(names::add);
    }
  }

  private static boolean isAll(Agency group) {
    return group.members().size() == 1 && Names.key(group.members().get(0)).equals(ALL);
  }

  /** Tells of members that are not in the list. */
  void check(Agency group, YamlValue written) {
    if (isAll(group)) {
      return;
    }
    if (written.isText()) {
      written.refuse(
          "group-members-unreadable",
          "a list of agencies, or the word all",
          "Begin each member on a line of its own with “- ”.");
      return;
    }
    for (YamlValue member : written.list()) {
      member
          .text()
          .filter(name -> !bySpelling.containsKey(Names.key(name)))
          .ifPresent(
              name ->
                  member.refuse(
                      "group-member-unknown",
                      "the name of another agency of the list",
                      suggestion(name) + "Correct the name, or add the agency."));
    }
  }

  private String suggestion(String name) {
    Map<String, List<String>> spellings = new TreeMap<>();
    bySpelling.keySet().forEach(spelling -> spellings.put(spelling, List.of()));
    return new NameDirectory(spellings)
        .nearest(name).stream()
            .findFirst()
            .map(bySpelling::get)
            .map(Agency::name)
            .map(near -> "Did you mean “" + near + "”? ")
            .orElse("");
  }
}
