package org.boardpaper.intake.settings;

import java.time.MonthDay;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;

/** Reads financial years such as 2016-17. */
final class YearWords {
  private YearWords() {}

  /** The year written; empty, with a finding, where it is none. */
  static Optional<FinancialYear> read(YamlValue written, MonthDay start) {
    Optional<String> text = written.text();
    Optional<FinancialYear> year = text.flatMap(words -> FinancialYear.parse(words, start));
    if (text.isPresent() && year.isEmpty()) {
      written.refuse(
          "financial-year-unreadable",
          "two years that follow one another, such as 2016-17",
          "Write the year so.");
    }
    return year;
  }
}
