package org.boardpaper.intake.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.intake.PlanWords;
import org.boardpaper.review.ReviewState;

/** Reads a partnership's own words: for statuses, for columns, for its files. */
final class Vocabulary {
  private static final String[] SOURCES = {"plan", "ledger", "reviews", "previous"};
  private static final Pattern INSIDE =
      Pattern.compile("(?!.*\\.\\.)[\\p{L}\\p{N}_.][^\\\\:*?\"<>|\\p{Cntrl}]*");

  private static final Pattern MONTHS = Pattern.compile("[1-9]|[1-9]\\d|1[01]\\d|120");

  private Vocabulary() {}

  static PlanWords words(YamlMap settings) {
    return new PlanWords(
        words(settings, "statuses", "status", Meanings.STATUSES::read),
        words(settings, "scopes", "scope", Meanings.SCOPES::read),
        words(settings, "reviews", "review", YamlValue::text),
        words(settings, "impact-findings", "impact", Meanings.IMPACTS::read),
        settings.get("impact-review-after").flatMap(Vocabulary::months));
  }

  static Map<String, ReviewState> reviewStates(YamlMap settings) {
    return words(settings, "review-states", "review state", Meanings.REVIEW_STATES::read);
  }

  private static <V> Map<String, V> words(
      YamlMap settings, String key, String kind, Function<YamlValue, Optional<V>> reading) {
    Map<String, V> words = new LinkedHashMap<>();
    Spellings spellings = new Spellings(kind);
    open(settings.get(key))
        .forEach(
            (word, meaning) -> {
              spellings.next();
              spellings.name(meaning.key());
              reading.apply(meaning.value()).ifPresent(value -> words.put(word, value));
            });
    return words;
  }

  private static Optional<Integer> months(YamlValue written) {
    Optional<String> text = written.text();
    if (text.isPresent() && !MONTHS.matcher(text.get()).matches()) {
      written.refuse(
          "months-unreadable", "whole months from 1 to 120, such as 12", "Write digits.");
      return Optional.empty();
    }
    return text.map(Integer::valueOf);
  }

  static Map<String, Map<String, List<String>>> columns(YamlMap settings) {
    Map<String, Map<String, List<String>>> columns = new TreeMap<>();
    bySource(settings, "columns")
        .forEach((source, written) -> columns.put(source, headers(written)));
    LedgerSettings.columns(settings)
        .forEach(
            (column, names) ->
                columns
                    .computeIfAbsent("ledger", none -> new TreeMap<>())
                    .merge(column, names, Vocabulary::joined));
    return columns;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Map<String, List<String>> headers(YamlValue source) {
    Map<String, List<String>> headers = new TreeMap<>();
    Spellings spellings = new Spellings("column");
    open(Optional.of(source))
        .forEach(
            (column, names) -> {
              spellings.next();
              spellings.name(names.key());
              List<YamlValue> list = names.value().list();
              list.forEach(spellings::alias);
              headers.put(column, list.stream().flatMap(name -> name.text().stream()).toList());
            });
    return headers;
  }

  static Map<String, List<String>> files(YamlMap settings) {
    Map<String, List<String>> files = new TreeMap<>();
    bySource(settings, "files")
        .forEach(
            (source, written) -> {
              boolean several = source.equals("ledger") && written.isList();
              List<YamlValue> all = several ? written.list() : List.of(written);
              List<String> names = all.stream().flatMap(one -> fileName(one).stream()).toList();
              if (!names.isEmpty()) {
                files.put(source, names);
              }
            });
    return files;
  }

  /** The name of a file inside the partnership's folder. */
  static Optional<String> fileName(YamlValue written) {
    Optional<String> name = written.text();
    if (name.isPresent() && !INSIDE.matcher(name.get()).matches()) {
      written.refuse(
          "file-name-refused",
          "a file inside the partnership's folder, such as plan.xlsx",
          "Put the file into the folder and write its name.");
      return Optional.empty();
    }
    return name;
  }

  private static Map<String, YamlValue> bySource(YamlMap settings, String key) {
    Map<String, YamlValue> values = new TreeMap<>();
    settings
        .get(key)
        .flatMap(YamlValue::map)
        .map(map -> map.allowing(SOURCES))
        .ifPresent(
            map -> map.entries().forEach((source, entry) -> values.put(source, entry.value())));
    return values;
  }

  private static Map<String, YamlMap.Entry> open(Optional<YamlValue> value) {
    return value.flatMap(YamlValue::map).map(YamlMap::entries).orElse(Map.of());
  }
}
