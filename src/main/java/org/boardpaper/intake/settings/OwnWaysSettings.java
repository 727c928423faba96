package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.OwnWays;
import org.boardpaper.review.District;
import org.boardpaper.review.Expectations;
import org.boardpaper.review.Foreseen;
import org.boardpaper.review.TargetMonths;

/** Reads what a partnership does in its own way. */
final class OwnWaysSettings {
  private static final int MOST_MONTHS = 60;

  private OwnWaysSettings() {}

  static OwnWays read(YamlMap settings) {
    return new OwnWays(
        LedgerSettings.form(settings), expectations(settings), Vocabulary.reviewStates(settings));
  }

  private static Expectations expectations(YamlMap settings) {
    Optional<YamlMap> times = part(settings, "timeliness", "decision-months", "report-months");
    Optional<YamlMap> volume = part(settings, "volume", "reviews-a-year", "kinds");
    List<YamlValue> districts = settings.list("districts");
    List<SourceCell> named = districts.stream().map(YamlValue::place).toList();
    return new Expectations(
        targets(times),
        volume(volume),
        districts(districts),
        new Expectations.Places(keys(times), keys(volume), named));
  }

  private static List<SourceCell> keys(Optional<YamlMap> part) {
    return part.stream()
        .flatMap(map -> map.entries().values().stream())
        .map(entry -> entry.key().place())
        .toList();
  }

  private static TargetMonths targets(Optional<YamlMap> times) {
    TargetMonths usual = TargetMonths.STATUTORY;
    return times
        .map(
            map ->
                new TargetMonths(
                    months(map, "decision-months").orElse(usual.decision()),
                    months(map, "report-months").orElse(usual.report())))
        .orElse(usual);
  }

  private static Optional<Integer> months(YamlMap map, String key) {
    return map.get(key)
        .flatMap(
            written -> {
              Optional<BigDecimal> months = written.decimal();
              if (months.isPresent() && !isMonths(months.get())) {
                written.refuse(
                    "months-implausible",
                    "a whole number of months from 1 to " + MOST_MONTHS,
                    "Write the months, such as 6.");
                return Optional.empty();
              }
              return months.map(BigDecimal::intValueExact);
            });
  }

  private static boolean isMonths(BigDecimal months) {
    return months.stripTrailingZeros().scale() <= 0
        && months.signum() > 0
        && months.compareTo(BigDecimal.valueOf(MOST_MONTHS)) <= 0;
  }

  private static Foreseen volume(Optional<YamlMap> volume) {
    return volume
        .map(
            map ->
                new Foreseen(
                    map.get("reviews-a-year").flatMap(YamlValue::decimal), map.texts("kinds")))
        .orElse(Foreseen.NOTHING);
  }

  private static List<District> districts(List<YamlValue> named) {
    Spellings spellings = new Spellings("district");
    return named.stream()
        .flatMap(item -> item.map().stream())
        .map(body -> body.allowing("name", "population", "aliases"))
        .map(body -> district(body, spellings))
        .toList();
  }

  private static District district(YamlMap body, Spellings spellings) {
    spellings.next();
    body.need("name").ifPresent(spellings::name);
    body.list("aliases").forEach(spellings::alias);
    return new District(body.text("name"), body.texts("aliases"), population(body));
  }

  private static OptionalLong population(YamlMap body) {
    return body.get("population")
        .flatMap(YamlValue::people)
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  private static Optional<YamlMap> part(YamlMap settings, String key, String... keys) {
    return settings.get(key).flatMap(YamlValue::map).map(map -> map.allowing(keys));
  }
}
