package org.boardpaper.paper.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds the ids that may be meant by one that is not known. Ids are compared part by part, so that
 * a slip in one part costs little, and a part too many or too few costs less than another name.
 */
public final class NearIds {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private static final int MOST = 3;
  private static final double PART_TOO_MANY = 0.6;

  private final List<String> wanted;

  private NearIds(String wanted) {
    this.wanted = parts(wanted);
  }

  /** Up to three known ids, nearest first; none that is unlike in half of its parts. */
  public static List<String> of(String wanted, Collection<String> known) {
    record Near(String id, double distance) {}
    NearIds near = new NearIds(wanted);
    double most = near.wanted.size() / 2.0;
    return known.stream()
        .map(id -> new Near(id, near.distance(parts(id))))
        .filter(candidate -> candidate.distance() < most)
        .sorted(Comparator.comparingDouble(Near::distance).thenComparing(Near::id))
        .limit(MOST)
        .map(Near::id)
        .toList();
  }

  private static List<String> parts(String id) {
    return List.of(id.split("\\.", -1));
  }

  /** The least that it costs to turn the parts of one id into those of the other. */
  private double distance(List<String> known) {
    double[] previous = new double[known.size() + 1];
    for (int j = 0; j <= known.size(); j++) {
      previous[j] = j * PART_TOO_MANY;
    }
    for (int i = 1; i <= wanted.size(); i++) {
      double[] current = new double[known.size() + 1];
      current[0] = i * PART_TOO_MANY;
      for (int j = 1; j <= known.size(); j++) {
        double changed = previous[j - 1] + unlike(wanted.get(i - 1), known.get(j - 1));
        current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + PART_TOO_MANY);
      }
      previous = current;
    }
    return previous[known.size()];
  }

  /** From 0 for the same to 1 for two parts that have nothing in common. */
  private static double unlike(String a, String b) {
    int longest = Math.max(1, Math.max(a.length(), b.length()));
    return (double) DISTANCE.apply(a, b) / longest;
  }
}
