package org.boardpaper.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An agency that has not answered in the latest rounds, one after the other.
 *
 * @param agency its name
 * @param quarters the quarters of these rounds, the earliest first; at least one
 */
public record Silence(String agency, List<String> quarters) {
  /** Silent in so many rounds an agency is named to the board. */
  public static final int NAMED = 2;

  /** Copies the list. */
  public Silence {
    quarters = List.copyOf(quarters);
  }

  /**
   * Who is to be named to the board: silent in the latest two rounds or more of those in which it
   * was asked, by name.
   *
   * @param rounds all that is known of the rounds, in any order
   * @param due rounds count whose answers were due before this day
   * @param known an answer counts that was taken in by the end of this day
   */
  public static List<Silence> named(List<Chase.Entry> rounds, LocalDate due, LocalDate known) {
    Map<String, List<Chase.Entry>> byAgency = new TreeMap<>();
    rounds.stream()
        .filter(entry -> entry.due().isBefore(due))
        .sorted(Comparator.comparing(Chase.Entry::quarter).reversed())
        .forEach(
            entry -> byAgency.computeIfAbsent(entry.agency(), any -> new ArrayList<>()).add(entry));
    List<Silence> named = new ArrayList<>();
    byAgency.forEach(
        (agency, latestFirst) -> {
          List<String> quarters = silentQuarters(latestFirst, known);
          if (quarters.size() >= NAMED) {
            named.add(new Silence(agency, quarters));
          }
        });
    return named;
  }

  private static List<String> silentQuarters(List<Chase.Entry> latestFirst, LocalDate known) {
    return latestFirst.stream()
        .takeWhile(entry -> !hasAnswered(entry, known))
        .map(Chase.Entry::quarter)
        .sorted()
        .toList();
  }

  private static boolean hasAnswered(Chase.Entry entry, LocalDate known) {
    return entry.reply().isAnswer() && entry.answered().filter(day -> day.isAfter(known)).isEmpty();
  }
}
