package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.util.Optional;
import org.boardpaper.intake.PartnershipSettings.Returns;

/** Reads the settings of the quarterly round. */
final class RoundSettings {
  private static final int MOST_DAYS = 90;

  private RoundSettings() {}

  static Returns of(YamlMap settings) {
    return settings
        .get("returns")
        .flatMap(YamlValue::map)
        .map(map -> map.allowing("due-days"))
        .flatMap(map -> map.get("due-days"))
        .flatMap(RoundSettings::days)
        .map(Returns::new)
        .orElse(Returns.USUAL);
  }

  private static Optional<Integer> days(YamlValue written) {
    Optional<BigDecimal> number = written.decimal();
    Optional<Integer> days =
        number
            .filter(value -> value.stripTrailingZeros().scale() <= 0)
            .filter(value -> value.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0)
            .map(BigDecimal::intValueExact);
    if (number.isPresent() && days.isEmpty()) {
      written.refuse(
          "due-days-refused",
          "a whole number of days from 0 to " + MOST_DAYS,
          "Write how many days after the end of the quarter a form is due.");
    }
    return days;
  }
}
