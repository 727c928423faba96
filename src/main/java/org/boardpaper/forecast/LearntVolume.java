package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.forecast.outlook.Volume;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.Stage;

/**
 * An uncertain mean, learnt from the register: the scenario's number of reviews is worth some years
 * of experience, and the cases of whole years before the scenario's year are added to it. The
 * register is to hold the cases of the kinds that count, and no others.
 *
 * <p>A case counts in the year in which the partnership was told of it; where the register does not
 * say, on the earliest day that it gives after the incident. One without a day is not counted.
 *
 * <p>Reference: Klugman, Panjer and Willmot, Loss Models, 4th edition (2012), section 15.3.
 *
 * @param cases counted in the years watched
 * @param years watched, from the first to the last before the scenario's year
 * @param volume prior and cases together
 */
public record LearntVolume(List<SourceCell> cases, int years, Volume.UncertainMean volume) {
  /** Copies the list. */
  public LearntVolume {
    cases = List.copyOf(cases);
  }

  /** What is learnt for a scenario; empty where its volume is not of this kind or it has none. */
  static Optional<LearntVolume> of(Scenario scenario, ReviewRegister register) {
    VolumeTerms terms = scenario.assumptions().volume();
    if (terms.kind() != VolumeTerms.Kind.GAMMA_POISSON || scenario.reviews().signum() == 0) {
      return Optional.empty();
    }
    FinancialYear until = scenario.year();
    LocalDate end = until.firstDay();
    LocalDate from =
        terms
            .observedFrom()
            .map(FinancialYear::firstDay)
            .or(() -> first(register, until))
            .orElse(end);
    List<SourceCell> cases =
        register
            .where(r -> told(r).filter(d -> !d.isBefore(from) && d.isBefore(end)).isPresent())
            .stream()
            .map(Review::place)
            .toList();
    int years =
        Math.max(0, until.startYear() - FinancialYear.containing(from, until.start()).startYear());
    Volume.UncertainMean prior =
        new Volume.UncertainMean(
            scenario.reviews().multiply(terms.priorYears()), terms.priorYears());
    return Optional.of(
        new LearntVolume(cases, years, prior.observed(cases.size(), BigDecimal.valueOf(years))));
  }

  private static Optional<LocalDate> first(ReviewRegister register, FinancialYear year) {
    return register.reviews().stream()
        .flatMap(review -> told(review).stream())
        .min(LocalDate::compareTo)
        .map(day -> FinancialYear.containing(day, year.start()).firstDay());
  }

  private static Optional<LocalDate> told(Review review) {
    return Stream.of(Stage.values())
        .filter(stage -> stage != Stage.INCIDENT)
        .flatMap(stage -> Stream.ofNullable(review.dates().get(stage)))
        .min(LocalDate::compareTo);
  }
}
