package org.boardpaper.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.basics.FinancialYear;

/**
 * How many cases came in each year. A case belongs to the year in which the partnership was told;
 * where that day is not known, to that of the decision, else of the incident.
 *
 * @param byYear the cases of each year from the first with a case to that of the day, none left out
 * @param undated the cases without any of the three days
 * @param complete the years among them that were over on the day
 */
public record Volume(
    Map<FinancialYear, List<Review>> byYear, List<Review> undated, List<FinancialYear> complete) {
  /** Copies the collections. */
  public Volume {
    byYear = java.util.Collections.unmodifiableMap(new TreeMap<>(byYear));
    undated = List.copyOf(undated);
    complete = List.copyOf(complete);
  }

  /** The cases that came by the end of a day. */
  public static Volume of(List<Review> reviews, LocalDate day, MonthDay yearStart) {
    Map<FinancialYear, List<Review>> byYear = new TreeMap<>();
    List<Review> undated = new ArrayList<>();
    for (Review review : reviews) {
      Optional<LocalDate> on = review.countedOn();
      if (on.isEmpty()) {
        undated.add(review);
      } else if (!on.get().isAfter(day)) {
        FinancialYear year = FinancialYear.containing(on.get(), yearStart);
        byYear.computeIfAbsent(year, none -> new ArrayList<>()).add(review);
      }
    }
    fillGaps(byYear, FinancialYear.containing(day, yearStart));
    List<FinancialYear> over =
        byYear.keySet().stream().filter(year -> !year.lastDay().isAfter(day)).toList();
    return new Volume(byYear, undated, over);
  }

  private static void fillGaps(Map<FinancialYear, List<Review>> byYear, FinancialYear last) {
    List<FinancialYear> years = List.copyOf(byYear.keySet());
    if (!years.isEmpty()) {
      for (FinancialYear year = years.get(0); year.compareTo(last) <= 0; year = year.plus(1)) {
        byYear.putIfAbsent(year, List.of());
      }
    }
  }

  /** Cases a year over the complete years, to two decimals; empty where none is complete. */
  public Optional<BigDecimal> average() {
    if (complete.isEmpty()) {
      return Optional.empty();
    }
    long cases =
        complete.stream().mapToLong(year -> byYear.getOrDefault(year, List.of()).size()).sum();
    BigDecimal mean =
        BigDecimal.valueOf(cases)
            .divide(BigDecimal.valueOf(complete.size()), MathContext.DECIMAL64);
    return Optional.of(mean.setScale(2, RoundingMode.HALF_UP));
  }
}
