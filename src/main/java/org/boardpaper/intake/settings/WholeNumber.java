package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers in settings, such as numbers of days. */
final class WholeNumber {
  private static final Pattern WRITTEN = Pattern.compile("\\d{1,6}");

  private WholeNumber() {}

  /** A number within limits, or empty and a finding. */
  static Optional<Integer> of(YamlValue written, int least, int most) {
    Optional<String> text = written.text();
    Optional<Integer> number =
        text.filter(digits -> WRITTEN.matcher(digits).matches())
            .map(Integer::valueOf)
            .filter(n -> n >= least && n <= most);
    if (text.isPresent() && number.isEmpty()) {
      written.refuse(
          "whole-number-expected",
          "a whole number from %d to %d".formatted(least, most),
          "Write a number within these limits, in digits.");
    }
    return number;
  }

  /** Every number of a list that is within the limits; a finding for each other. */
  static List<Integer> each(List<YamlValue> written, int least, int most) {
    return written.stream()
        .map(value -> of(value, least, most).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }
}
