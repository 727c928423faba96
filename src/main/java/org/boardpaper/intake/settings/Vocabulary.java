package org.boardpaper.intake.settings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;
import org.boardpaper.plan.ActionStatus;

/** Reads a partnership's own words: for statuses, for columns, for its files. */
final class Vocabulary {
  private static final String[] SOURCES = {"plan", "ledger", "reviews"};
  private static final Pattern INSIDE =
      Pattern.compile("(?!.*\\.\\.)[\\p{L}\\p{N}_.][^\\\\:*?\"<>|\\p{Cntrl}]*");

  private Vocabulary() {}

  static Map<String, ActionStatus> statuses(YamlMap settings) {
    Map<String, ActionStatus> statuses = new LinkedHashMap<>();
    Spellings spellings = new Spellings("status");
    open(settings.get("statuses"))
        .forEach(
            (word, meaning) -> {
              spellings.next();
              spellings.name(meaning.key());
              status(meaning.value()).ifPresent(status -> statuses.put(word, status));
            });
    return statuses;
  }

  private static Optional<ActionStatus> status(YamlValue written) {
    Optional<String> text = written.text();
    Optional<ActionStatus> status =
        text.flatMap(
            words ->
                Arrays.stream(ActionStatus.values())
                    .filter(known -> Names.key(known.words()).equals(Names.key(words)))
                    .findFirst());
    if (text.isPresent() && status.isEmpty()) {
      written.refuse("status-unknown", "one of " + String.join(", ", known()), advice(text.get()));
    }
    return status;
  }

  private static List<String> known() {
    return Arrays.stream(ActionStatus.values()).map(ActionStatus::words).toList();
  }

  private static String advice(String word) {
    Map<String, List<String>> names = new TreeMap<>();
    known().forEach(name -> names.put(name, List.of()));
    return new NameDirectory(names)
        .nearest(word).stream()
            .findFirst()
            .map(near -> "Write “" + near + "” if that is meant.")
            .orElse("Choose the one that is meant.");
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

  private static Optional<String> fileName(YamlValue written) {
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
