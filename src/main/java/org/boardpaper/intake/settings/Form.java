package org.boardpaper.intake.settings;

import java.util.Locale;
import java.util.stream.Stream;
import org.boardpaper.forecast.contribution.Agreement;

/** The formulas that a file may name, with the keys of each. */
enum Form {
  PROPORTIONAL,
  EQUAL,
  FIXED,
  PERCENTAGE,
  CAPPED_PERCENTAGE,
  BY_USE,
  HOST_TAKES_REST,
  GROUPS,
  OFFICE_AND_REVIEWS;

  /** The word of the file: {@code "capped-percentage"}. */
  String words() {
    return name().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** All keys that may stand with it. */
  String[] keys() {
    return Stream.concat(Stream.of("formula", "minimum"), own()).toArray(String[]::new);
  }

  private Stream<String> own() {
    return switch (this) {
      case PROPORTIONAL -> Stream.of("weights", "basis", "rounding");
      case EQUAL -> Stream.of("rounding");
      case FIXED -> Stream.of("amounts", "rest");
      case PERCENTAGE -> Stream.of("percentages", "rest");
      case CAPPED_PERCENTAGE -> Stream.of("payer", "percentage", "cap", "cap-for", "rest");
      case BY_USE -> Stream.of("uses", "when-none", "rounding");
      case HOST_TAKES_REST -> Stream.of("host", "weights", "basis", "rounding");
      case GROUPS -> Stream.of("among-groups", "in-group");
      case OFFICE_AND_REVIEWS -> Stream.of("office", "reviews");
    };
  }

  Agreement read(AgreementSettings settings, YamlMap map) {
    return switch (this) {
      case PROPORTIONAL -> settings.proportional(map);
      case EQUAL -> settings.equal(map);
      case FIXED -> settings.fixed(map);
      case PERCENTAGE -> settings.percentage(map);
      case CAPPED_PERCENTAGE -> settings.cappedPercentage(map);
      case BY_USE -> settings.byUse(map);
      case HOST_TAKES_REST -> settings.hostTakesRest(map);
      case GROUPS -> settings.groups(map);
      case OFFICE_AND_REVIEWS -> settings.officeAndReviews(map);
    };
  }
}
