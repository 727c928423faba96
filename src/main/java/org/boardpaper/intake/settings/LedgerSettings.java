package org.boardpaper.intake.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.intake.LedgerColumns;
import org.boardpaper.intake.LedgerForm;
import org.boardpaper.intake.LedgerForm.Receipts;
import org.boardpaper.ledger.EntryKind;

/** Reads how the finance system writes the ledger: its columns, its codes, its signs. */
final class LedgerSettings {
  private static final Choice<EntryKind> KINDS = new Choice<>("kind-unknown", kinds());
  private static final Choice<Receipts> RECEIPTS = new Choice<>("receipts-unknown", receipts());
  private static final Choice<String> COLUMNS = new Choice<>("ledger-column-unknown", columns());

  private LedgerSettings() {}

  static LedgerForm form(YamlMap settings) {
    Optional<YamlMap> ledger =
        settings
            .get("ledger")
            .flatMap(YamlValue::map)
            .map(map -> map.allowing("columns", "kinds", "ignore", "receipts"));
    return ledger
        .map(
            map ->
                new LedgerForm(
                    own(map, "kinds", KINDS),
                    ignored(map),
                    map.get("receipts").flatMap(RECEIPTS::of).orElse(Receipts.CREDIT)))
        .orElse(LedgerForm.USUAL);
  }

  /** The codes that are set aside; one that is given a kind as well is refused. */
  private static List<String> ignored(YamlMap ledger) {
    List<String> meant =
        ledger
            .get("kinds")
            .flatMap(YamlValue::map)
            .map(YamlMap::entries)
            .orElse(Map.of())
            .keySet()
            .stream()
            .map(code -> code.toLowerCase(Locale.UK))
            .toList();
    List<String> codes = new ArrayList<>();
    for (YamlValue code : ledger.get("ignore").map(YamlValue::list).orElse(List.of())) {
      code.text().ifPresent(codes::add);
      if (code.text().filter(word -> meant.contains(word.toLowerCase(Locale.UK))).isPresent()) {
        code.refuse(
            "kind-ignored",
            "a code that has no kind under kinds",
            "Take it out of ignore if its entries concern the pot, else out of kinds.");
      }
    }
    return codes;
  }

  /** The headers of the finance system by Boardpaper's columns. */
  static Map<String, List<String>> columns(YamlMap settings) {
    Map<String, List<String>> headers = new TreeMap<>();
    settings
        .get("ledger")
        .filter(YamlValue::isMap)
        .flatMap(YamlValue::map)
        .map(map -> own(map, "columns", COLUMNS))
        .orElse(Map.of())
        .forEach(
            (header, column) ->
                headers.computeIfAbsent(column, none -> new ArrayList<>()).add(header));
    return headers;
  }

  private static <V> Map<String, V> own(YamlMap ledger, String key, Choice<V> choice) {
    Map<String, V> meanings = new LinkedHashMap<>();
    Spellings spellings = new Spellings(key.equals("kinds") ? "kind" : "column");
    ledger
        .get(key)
        .flatMap(YamlValue::map)
        .map(YamlMap::entries)
        .orElse(Map.of())
        .forEach(
            (word, meaning) -> {
              spellings.next();
              spellings.name(meaning.key());
              choice.of(meaning.value()).ifPresent(value -> meanings.put(word, value));
            });
    return meanings;
  }

  private static Map<String, EntryKind> kinds() {
    Map<String, EntryKind> kinds = new LinkedHashMap<>();
    Arrays.stream(EntryKind.values())
        .forEach(kind -> kinds.put(kind.words().toLowerCase(Locale.UK), kind));
    return kinds;
  }

  private static Map<String, Receipts> receipts() {
    Map<String, Receipts> receipts = new LinkedHashMap<>();
    Arrays.stream(Receipts.values())
        .forEach(form -> receipts.put(form.name().toLowerCase(Locale.ROOT), form));
    return receipts;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    LedgerColumns.names().forEach(name -> columns.put(name, name));
    return columns;
  }
}
