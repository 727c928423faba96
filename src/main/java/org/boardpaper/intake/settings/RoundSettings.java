package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.boardpaper.intake.PartnershipSettings.Returns;

/** Reads the settings of the quarterly round. */
final class RoundSettings {
  private static final int MOST_DAYS = 90;

  private RoundSettings() {}

  static Returns of(YamlMap settings) {
    Optional<YamlMap> returns =
        settings
            .get("returns")
            .flatMap(YamlValue::map)
            .map(map -> map.allowing("due-days", "send"));
    Optional<YamlValue> written = returns.flatMap(map -> map.get("due-days"));
    Optional<Integer> own = written.flatMap(RoundSettings::days);
    Optional<Integer> scheduled = scheduled(settings);
    if (own.isPresent() && scheduled.isPresent() && !own.equals(scheduled)) {
      written
          .get()
          .refuse(
              "due-days-differ",
              scheduled.get() + ", as returns-due under schedule says",
              "Write one of the two, or the same in both.");
    }
    int days = own.or(() -> scheduled).orElse(Returns.USUAL.dueDays());
    return new Returns(
        days, returns.flatMap(map -> map.get("send")).filter(RoundSettings::isYes).isPresent());
  }

  private static boolean isYes(YamlValue written) {
    Optional<String> word = written.text();
    if (word.filter(List.of("yes", "no")::contains).isEmpty()) {
      written.refuse("yes-or-no-expected", "yes or no", "Write one of the two words.");
    }
    return word.filter("yes"::equals).isPresent();
  }

  /** What the schedule says, where it says it rightly: what is wrong is told there. */
  private static Optional<Integer> scheduled(YamlMap settings) {
    return settings
        .get("schedule")
        .flatMap(YamlValue::map)
        .flatMap(map -> map.get("returns-due"))
        .flatMap(YamlValue::text)
        .filter(days -> days.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
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
