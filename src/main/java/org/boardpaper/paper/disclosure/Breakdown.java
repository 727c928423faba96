package org.boardpaper.paper.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A number of cases and the parts into which it is divided.
 *
 * <p>A part below the threshold is withheld. If the parts withheld are one alone, or come to the
 * threshold or less together, the smallest of the others is withheld too, and so on: what a reader
 * gets by subtracting is then the sum of several parts, above the threshold, and each of them can
 * be anything from nought to that sum.
 *
 * <p>Reference: Hundepool and others, Statistical Disclosure Control (2012), sections 4.2 and 4.4
 * (threshold rule, secondary cell suppression).
 *
 * @param total the number that the parts come to
 * @param parts by name
 */
record Breakdown(long total, Map<String, Long> parts) {
  Breakdown {
    parts = new TreeMap<>(parts);
  }

  /** Whether the parts are disjoint and leave nothing out, as far as their sum tells. */
  boolean addsUp() {
    return parts.values().stream().mapToLong(Long::longValue).sum() == total;
  }

  /** The parts to be withheld; all of them where the parts do not add up or the total is small. */
  Set<String> withheld(int threshold) {
    if (!addsUp() || total < threshold) {
      return new TreeSet<>(parts.keySet());
    }
    Set<String> withheld = new TreeSet<>();
    for (String part : smallestFirst()) {
      boolean covered = withheld.isEmpty() || (withheld.size() > 1 && sum(withheld) > threshold);
      if (size(part) >= threshold && covered) {
        return withheld;
      }
      withheld.add(part);
    }
    return withheld;
  }

  private List<String> smallestFirst() {
    return parts.keySet().stream().sorted(Comparator.comparing(this::size)).toList();
  }

  private long sum(Set<String> some) {
    return some.stream().mapToLong(this::size).sum();
  }

  private long size(String part) {
    return parts.getOrDefault(part, 0L);
  }
}
