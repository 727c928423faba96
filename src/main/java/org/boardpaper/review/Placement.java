package org.boardpaper.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.basics.NameDirectory;

/**
 * In which districts cases came, to be compared with what chance would do.
 *
 * @param districts all districts, whether a case came there or not
 * @param placed the cases whose area is one of them
 * @param occupied how many of the districts have a case
 */
public record Placement(List<District> districts, List<Review> placed, int occupied) {
  /** Copies the lists. */
  public Placement {
    districts = List.copyOf(districts);
    placed = List.copyOf(placed);
  }

  /** Finds the districts of cases by their names and aliases. */
  public static Placement of(List<District> districts, List<Review> reviews) {
    NameDirectory names = names(districts);
    List<Review> placed = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Review review : reviews) {
      names
          .find(review.area())
          .ifPresent(
              district -> {
                placed.add(review);
                found.add(district);
              });
    }
    return new Placement(districts, placed, (int) found.stream().distinct().count());
  }

  /** The districts by every spelling. */
  public static NameDirectory names(List<District> districts) {
    Map<String, List<String>> aliases = new TreeMap<>();
    districts.forEach(district -> aliases.put(district.name(), district.aliases()));
    return new NameDirectory(aliases);
  }

  /** As if each district were as likely as any other. */
  public Spread even() {
    return Spread.even(districts.size());
  }

  /** As if each person were as likely as any other; empty where a population is not given. */
  public Optional<Spread> byPopulation() {
    boolean all = districts.stream().allMatch(district -> district.population().isPresent());
    return all && !districts.isEmpty()
        ? Optional.of(
            new Spread(
                districts.stream()
                    .map(district -> (double) district.population().orElseThrow())
                    .toList()))
        : Optional.empty();
  }
}
