package org.boardpaper.intake.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.Tenure;

/**
 * Checks which agency follows which, and which are members of which: each line of successors must
 * be whole, in order, and come to an end.
 */
final class Successors {
  private final List<Written> bodies = new ArrayList<>();
  private final Map<String, Agency> bySpelling = new HashMap<>();
  private final Members members = new Members(bySpelling);

  private record Written(YamlMap body, Agency agency) {
    Optional<YamlValue> at(String key) {
      return body.get(key);
    }
  }

  void add(YamlMap body, Agency agency) {
    bodies.add(new Written(body, agency));
    bySpelling.putIfAbsent(Names.key(agency.name()), agency);
    agency.aliases().forEach(alias -> bySpelling.putIfAbsent(Names.key(alias), agency));
  }

  /** All agencies in order; each successor under its own name. */
  List<Agency> agencies() {
    bodies.forEach(this::check);
    return bodies.stream().map(written -> named(written.agency())).toList();
  }

  private Agency named(Agency agency) {
    return agency.with(members.of(agency), successor(agency).map(Agency::name));
  }

  private Optional<Agency> successor(Agency agency) {
    return agency
        .tenure()
        .successor()
        .flatMap(name -> Optional.ofNullable(bySpelling.get(Names.key(name))));
  }

  private void check(Written written) {
    written.at("members").ifPresent(value -> members.check(written.agency(), value));
    Tenure tenure = written.agency().tenure();
    if (isAfter(tenure.from(), tenure.until())) {
      written
          .at("until")
          .ifPresent(
              value ->
                  value.refuse(
                      "agency-dates-out-of-order",
                      "a day not before its first, " + tenure.from().orElseThrow(),
                      "Correct one of the two days."));
    }
    if (tenure.successor().isPresent()) {
      written.body().need("until");
      checkSuccessor(written);
    }
  }

  private void checkSuccessor(Written written) {
    Optional<Agency> next = successor(written.agency());
    if (next.isEmpty()) {
      written
          .at("successor")
          .ifPresent(
              value ->
                  value.refuse(
                      "successor-unknown",
                      "the name of another agency of the list",
                      "Correct the name, or add the agency."));
    } else if (comesBack(written.agency())) {
      written
          .at("successor")
          .ifPresent(
              value ->
                  value.refuse(
                      "successors-in-a-circle",
                      "agencies that follow one another to a last one",
                      "Take out the successor that leads back."));
    } else {
      checkGap(written, next.get());
    }
  }

  private static void checkGap(Written written, Agency next) {
    Optional<LocalDate> dayAfter = written.agency().tenure().until().map(last -> last.plusDays(1));
    if (dayAfter.isPresent() && isAfter(next.tenure().from(), dayAfter)) {
      written
          .at("until")
          .ifPresent(
              value ->
                  value.refuse(
                      "successor-begins-later",
                      "the day before "
                          + next.name()
                          + " begins on "
                          + next.tenure().from().orElseThrow(),
                      "Correct one of the two days: in between nobody would lead."));
    }
  }

  private boolean comesBack(Agency first) {
    Set<String> met = new HashSet<>();
    Optional<Agency> next = Optional.of(first);
    while (next.isPresent()) {
      if (!met.add(Names.key(next.get().name()))) {
        return true;
      }
      next = successor(next.get());
    }
    return false;
  }

  private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
  }
}
