package org.boardpaper.intake.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Payer;

/** The names by which a formula may call payers, or the groups of payers. */
final class PayerNames {
  private final Map<String, List<String>> spellings;

  private PayerNames(Map<String, List<String>> spellings) {
    this.spellings = spellings;
  }

  static PayerNames of(List<Payer> payers) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    payers.forEach(payer -> names.putIfAbsent(payer.name(), payer.aliases()));
    return new PayerNames(names);
  }

  /** The groups of payers; a payer without one goes by its own name. */
  static PayerNames ofGroups(List<Payer> payers) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    payers.stream()
        .map(payer -> payer.group().isEmpty() ? payer.name() : payer.group())
        .forEach(name -> names.putIfAbsent(name, List.of()));
    return new PayerNames(names);
  }

  /** The name meant; empty, with a finding, where there is none. */
  Optional<String> name(YamlValue written) {
    Optional<String> text = written.text();
    NameDirectory directory = new NameDirectory(spellings);
    Optional<String> name = text.flatMap(directory::find);
    if (text.isPresent() && name.isEmpty()) {
      written.refuse(
          "unknown-payer",
          "one of " + String.join(", ", spellings.keySet()),
          directory.nearest(text.get()).stream()
              .findFirst()
              .map(near -> "Write “" + near + "” if that is meant.")
              .orElse("Add the payer to partnership.yaml or under new-payers."));
    }
    return name;
  }

  /** Values by name, in the order in which they are written. */
  <T> Map<String, T> byName(YamlValue written, Function<YamlValue, Optional<T>> reading) {
    Map<String, T> values = new LinkedHashMap<>();
    written
        .map()
        .map(YamlMap::entries)
        .orElse(Map.of())
        .values()
        .forEach(entry -> enter(entry, reading, values));
    return values;
  }

  private <T> void enter(
      YamlMap.Entry entry, Function<YamlValue, Optional<T>> reading, Map<String, T> values) {
    Optional<String> name = name(entry.key());
    Optional<T> value = reading.apply(entry.value());
    if (name.isPresent() && value.isPresent()) {
      if (values.putIfAbsent(name.get(), value.get()) != null) {
        entry.key().refuse("payer-doubled", "each payer once", "Join the two into one.");
      }
    }
  }
}
