package org.boardpaper.paper.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Value;

/**
 * The names by which narrative speaks of a meeting without naming it: {@code this-year}, {@code
 * meeting}, {@code review-label}. Inside the id of a figure {@code this-year}, {@code last-year}
 * and {@code next-year} stand for a year such as {@code 2016-17}.
 */
public final class BoardWords {
  private final Map<String, Value> words = new LinkedHashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private final FinancialYear year;

  /**
   * The names of a paper.
   *
   * @param masthead of the paper
   * @param period of the paper
   * @param reviewLabel "DHR" or "DARDR"
   */
  public BoardWords(Masthead masthead, Period period, String reviewLabel) {
    year = period.year();
    words.put("partnership", Value.of(masthead.partnership()));
    words.put("board", Value.of(masthead.board()));
    words.put("meeting", Value.of(period.meeting()));
    words.put("as-of", Value.of(period.asOf()));
    words.put(
        "last-report", period.lastReport().map(Value::of).orElse(Value.of("the last report")));
    words.put("this-year", Value.of(printed(year)));
    words.put("last-year", Value.of(printed(year.plus(-1))));
    words.put("next-year", Value.of(printed(year.plus(1))));
    words.put("review-label", Value.of(reviewLabel));
    words.put("review-label-long", Value.of(longName(reviewLabel)));
  }

  /** The word of a name. */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(words.get(name));
  }

  /** The id with its relative years made absolute. */
  public String absolute(String id) {
    String whole = id;
    for (Map.Entry<String, String> other : others.entrySet()) {
      whole = whole.replace(other.getKey(), other.getValue());
    }
    return whole
        .replace("this-year", year.id())
        .replace("last-year", year.plus(-1).id())
        .replace("next-year", year.plus(1).id());
  }

  /** These and another name for a part of an id; for a year the name alone stands for it too. */
  public BoardWords and(String name, String part) {
    others.put(name, part);
    words.put(name, Value.of(part.replace('-', '/')));
    return this;
  }

  /** {@code "2016/17"}: as councils write it. */
  public static String printed(FinancialYear year) {
    return year.id().replace('-', '/');
  }

  /** "DHR" and "DARDR" at full length (Victims and Prisoners Act 2024, section 19). */
  private static String longName(String label) {
    return label.equals("DARDR")
        ? "Domestic Abuse Related Death Review"
        : "Domestic Homicide Review";
  }
}
