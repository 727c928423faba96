package org.boardpaper.intake.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Tenure;

/** Reads the lists of agencies and payers. */
final class Bodies {
  private Bodies() {}

  static List<Agency> agencies(YamlMap settings) {
    Spellings spellings = new Spellings("agency");
    Successors successors = new Successors();
    bodies(settings, "agencies")
        .map(
            body ->
                body.allowing(
                    "name",
                    "kind",
                    "aliases",
                    "pseudonyms",
                    "members",
                    "from",
                    "until",
                    "successor",
                    "email"))
        .forEach(body -> successors.add(body, agency(body, spellings)));
    return successors.agencies();
  }

  private static Map<String, String> pseudonyms(YamlMap body) {
    Map<String, String> pseudonyms = new TreeMap<>();
    body.get("pseudonyms")
        .flatMap(YamlValue::map)
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        (review, entry) ->
                            entry
                                .value()
                                .text()
                                .ifPresent(pseudonym -> pseudonyms.put(review, pseudonym))));
    return pseudonyms;
  }

  /** As they are written; the word “all” stands for every body of the list that is no group. */
  private static List<String> members(YamlMap body) {
    return body.get("members")
        .map(value -> value.isText() ? value.text().stream().toList() : value.texts())
        .orElse(List.of());
  }

  private static Agency agency(YamlMap body, Spellings spellings) {
    enter(body, spellings);
    return new Agency(
        body.text("name"),
        body.text("kind"),
        body.texts("aliases"),
        pseudonyms(body),
        members(body),
        new Tenure(
            body.get("from").flatMap(YamlValue::date),
            body.get("until").flatMap(YamlValue::date),
            body.get("successor").flatMap(YamlValue::text)),
        body.get("email").flatMap(MailKeys::address));
  }

  static List<Payer> payers(YamlMap settings) {
    Spellings spellings = new Spellings("payer");
    return bodies(settings, "payers")
        .map(body -> body.allowing("name", "group", "agreed-share", "aliases"))
        .map(body -> payer(body, spellings))
        .toList();
  }

  private static Payer payer(YamlMap body, Spellings spellings) {
    enter(body, spellings);
    return new Payer(
        body.text("name"),
        body.text("group"),
        body.texts("aliases"),
        body.get("agreed-share").flatMap(YamlValue::money));
  }

  private static Stream<YamlMap> bodies(YamlMap settings, String key) {
    Optional<YamlValue> list = settings.need(key);
    List<YamlValue> items = list.map(YamlValue::list).orElse(List.of());
    list.filter(YamlValue::isEmptyList)
        .ifPresent(value -> value.refuse("list-empty", "at least one of " + key, "Add the first."));
    return items.stream().flatMap(item -> item.map().stream());
  }

  private static void enter(YamlMap body, Spellings spellings) {
    spellings.next();
    body.need("name").ifPresent(spellings::name);
    body.list("aliases").forEach(spellings::alias);
  }
}
