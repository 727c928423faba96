package org.boardpaper.render.xlsx.model;

import java.time.LocalDate;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.paper.Value;

/** Years and days as councils write them. */
final class YearWords {
  private YearWords() {}

  /** "2016/17". */
  static String year(FinancialYear year) {
    return year.id().replace('-', '/');
  }

  /** "31 March 2017". */
  static String day(LocalDate day) {
    return Value.of(day).printed();
  }
}
