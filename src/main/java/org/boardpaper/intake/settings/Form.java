package org.boardpaper.intake.settings;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.boardpaper.forecast.contribution.Agreement;

/** The formulas that a file may name, with the keys of each. */
enum Form {
  PROPORTIONAL(AgreementSettings::proportional, "weights", "basis", "rounding"),
  EQUAL(AgreementSettings::equal, "rounding"),
  FIXED(AgreementSettings::fixed, "amounts", "rest"),
  PERCENTAGE(AgreementSettings::percentage, "percentages", "rest"),
  CAPPED_PERCENTAGE(
      AgreementSettings::cappedPercentage, "payer", "percentage", "cap", "cap-for", "rest"),
  BY_USE(AgreementSettings::byUse, "uses", "when-none", "rounding"),
  HOST_TAKES_REST(AgreementSettings::hostTakesRest, "host", "weights", "basis", "rounding"),
  GROUPS(AgreementSettings::groups, "among-groups", "in-group"),
  OFFICE_AND_REVIEWS(AgreementSettings::officeAndReviews, "office", "reviews");

  private final BiFunction<AgreementSettings, YamlMap, Agreement> reading;
  private final String[] keys;

  Form(BiFunction<AgreementSettings, YamlMap, Agreement> reading, String... keys) {
    this.reading = reading;
    this.keys = keys;
  }

  /** The word of the file: {@code "capped-percentage"}. */
  String words() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** All keys that may stand with it. */
  String[] keys() {
    return Stream.concat(Stream.of("formula", "minimum"), Stream.of(keys)).toArray(String[]::new);
  }

  Agreement read(AgreementSettings settings, YamlMap map) {
    return reading.apply(settings, map);
  }
}
