package org.boardpaper.review;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * The cases of a partnership beside what was expected of them.
 *
 * @param register all cases
 * @param expected times, number and districts
 * @param day at whose end they are looked at
 * @param yearStart first day of the financial year
 */
public record Caseload(
    ReviewRegister register, Expectations expected, LocalDate day, MonthDay yearStart) {
  /** How each span stands against the time set for it. */
  public List<Timeliness> timeliness() {
    return Timeliness.all(register, expected.targets(), day);
  }

  /** The cases of the kinds that count, by the year in which they came. */
  public Volume volume() {
    return Volume.of(counted(), day, yearStart);
  }

  /** The districts in which the cases of the kinds that count came. */
  public Placement placement() {
    return Placement.of(expected.districts(), counted());
  }

  /** The cases of the kinds that count. */
  public ReviewRegister counting() {
    return new ReviewRegister(counted());
  }

  private List<Review> counted() {
    return register.where(expected.volume()::counts);
  }
}
