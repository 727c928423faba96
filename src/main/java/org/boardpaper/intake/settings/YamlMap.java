package org.boardpaper.intake.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.NameDirectory;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Keys with values in a yaml file, in their order. What is wrong with the keys is told. */
final class YamlMap {
  private final YamlValue whole;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private YamlMap(YamlValue whole) {
    this.whole = whole;
  }

  static YamlMap of(YamlValue whole, List<NodeTuple> tuples) {
    YamlMap map = new YamlMap(whole);
    tuples.forEach(
        tuple -> map.enter(whole.other(tuple.getKeyNode()), whole.other(tuple.getValueNode())));
    return map;
  }

  /** No keys at all, at the place of a value. */
  static YamlMap empty(YamlValue whole) {
    return new YamlMap(whole);
  }

  private void enter(YamlValue key, YamlValue value) {
    key.text()
        .ifPresent(
            text -> {
              Entry first = entries.putIfAbsent(text, new Entry(key, value));
              if (first != null) {
                key.refuse(
                    "key-doubled",
                    "each key once; it stands in line " + first.key().place().row() + " too",
                    "Delete one of the two.");
              }
            });
  }

  /** The same map, after every key that is none of these has been told. */
  YamlMap allowing(String... allowed) {
    List<String> known = List.of(allowed);
    entries.forEach(
        (key, entry) -> {
          if (!known.contains(key)) {
            String expected = "one of " + String.join(", ", known);
            entry.key().refuse("key-unknown", expected, advice(key, known));
          }
        });
    return this;
  }

  private static String advice(String key, List<String> known) {
    Map<String, List<String>> names =
        known.stream().collect(Collectors.toMap(Function.identity(), name -> List.of()));
    Stream<String> alike = new NameDirectory(names).nearest(key).stream();
    Stream<String> longer = known.stream().filter(name -> isPart(key, name) || isPart(name, key));
    return Stream.concat(alike, longer)
        .findFirst()
        .map(near -> "Write “" + near + "” if that is meant, or delete the key.")
        .orElse("Delete the key.");
  }

  private static boolean isPart(String words, String name) {
    return ("-" + name + "-").contains("-" + words + "-");
  }

  /** The value of a key; empty where the key is absent or nothing stands behind it. */
  Optional<YamlValue> get(String key) {
    return Optional.ofNullable(entries.get(key))
        .map(Entry::value)
        .filter(value -> !value.isNothing());
  }

  /** The value of a key that must be there, or empty and a finding. */
  Optional<YamlValue> need(String key) {
    Optional<YamlValue> value = get(key);
    if (value.isEmpty()) {
      Optional.ofNullable(entries.get(key))
          .map(Entry::key)
          .orElse(whole)
          .lacking("“" + key + ": …”");
    }
    return value;
  }

  /** A text that must be there; empty, with a finding, where it is not. */
  String needText(String key) {
    return need(key).flatMap(YamlValue::text).orElse("");
  }

  /** A text; empty where the key is absent. */
  String text(String key) {
    return get(key).flatMap(YamlValue::text).orElse("");
  }

  /** The values of a list; none where the key is absent. */
  List<YamlValue> list(String key) {
    return get(key).map(YamlValue::list).orElse(List.of());
  }

  /** The texts of a list; none where the key is absent. */
  List<String> texts(String key) {
    return get(key).map(YamlValue::texts).orElse(List.of());
  }

  /** Every key with its value, in order. */
  Map<String, Entry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /**
   * A key and its value, each with its own line.
   *
   * @param key the key as it is written
   * @param value what stands behind it
   */
  record Entry(YamlValue key, YamlValue value) {}
}
