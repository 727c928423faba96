package org.boardpaper.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All cases of a partnership, in the order of the register.
 *
 * @param reviews the cases
 */
public record ReviewRegister(List<Review> reviews) {
  /** Copies the list. */
  public ReviewRegister {
    reviews = List.copyOf(reviews);
  }

  /** The cases of which the partnership knew at the end of a day, as they stood then. */
  public ReviewRegister asOf(LocalDate day) {
    return new ReviewRegister(
        reviews.stream().flatMap(review -> review.asOf(day).stream()).toList());
  }

  /** The cases that are wanted. */
  public List<Review> where(Predicate<Review> wanted) {
    return reviews.stream().filter(wanted).toList();
  }

  /** The kinds of the cases, in the order in which the register first names them. */
  public List<String> kinds() {
    return reviews.stream().map(Review::kind).distinct().toList();
  }

  /** The areas in which there is a case, in order. */
  public Collection<String> areas() {
    TreeSet<String> areas = new TreeSet<>();
    reviews.stream().map(Review::area).filter(area -> !area.isEmpty()).forEach(areas::add);
    return areas;
  }

  /** The days that the cases took from one stage to another, for those that have both dates. */
  public Optional<Durations> durations(Stage from, Stage to) {
    TreeMap<String, Long> days = new TreeMap<>();
    reviews.forEach(
        review -> review.daysBetween(from, to).ifPresent(n -> days.put(review.reference(), n)));
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Durations(days.values().stream().sorted().toList()));
  }
}
