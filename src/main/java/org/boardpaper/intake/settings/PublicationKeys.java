package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardpaper.basics.Editions;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.paper.disclosure.DisclosureSettings;
import org.boardpaper.paper.disclosure.Exemption;
import org.boardpaper.paper.disclosure.Exemption.Paragraph;
import org.boardpaper.paper.disclosure.PublicationSettings;

/** Reads which editions are made, on what ground one is exempt, and what the other may tell. */
final class PublicationKeys {
  private static final String[] DISCLOSURE = {
    "threshold", "action-counts", "costs", "names", "contact", "allowed"
  };
  private static final int HIGHEST = 100;

  private PublicationKeys() {}

  static PublicationSettings of(YamlMap settings) {
    return new PublicationSettings(
        choice(settings, "editions", List.of(Editions.values()), Editions::word)
            .orElse(Editions.BOTH),
        settings
            .get("exemption")
            .flatMap(YamlValue::map)
            .map(PublicationKeys::exemption)
            .orElse(Exemption.USUAL),
        settings
            .get("disclosure")
            .flatMap(YamlValue::map)
            .map(PublicationKeys::disclosure)
            .orElse(DisclosureSettings.USUAL));
  }

  private static Exemption exemption(YamlMap map) {
    map.allowing("paragraph", "reason");
    Paragraph paragraph =
        choice(map, "paragraph", List.of(Paragraph.values()), each -> "" + each.number())
            .orElse(Paragraph.IDENTITY);
    String reason = map.get("reason").flatMap(YamlValue::text).orElse(paragraph.usualReason());
    return new Exemption(paragraph, reason);
  }

  private static DisclosureSettings disclosure(YamlMap map) {
    map.allowing(DISCLOSURE);
    return new DisclosureSettings(
        map.get("threshold").flatMap(PublicationKeys::threshold).orElse(5),
        choice(map, "action-counts", List.of(true, false), PublicationKeys::word).orElse(true),
        choice(map, "costs", List.of(true, false), PublicationKeys::word).orElse(true),
        map.texts("names"),
        map.texts("contact"),
        map.texts("allowed"));
  }

  private static String word(boolean printed) {
    return printed ? "printed" : "withheld";
  }

  private static Optional<Integer> threshold(YamlValue written) {
    Optional<BigDecimal> number = written.decimal();
    Optional<Integer> whole =
        number
            .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.intValue() <= HIGHEST)
            .map(BigDecimal::intValue);
    if (number.isPresent() && whole.isEmpty()) {
      written.refuse(
          "number-unreadable",
          "a whole number from 0 to " + HIGHEST,
          "Write digits only; 5 is usual.");
    }
    if (whole.equals(Optional.of(0))) {
      written.warn(
          "small-numbers-not-protected",
          "a number above 0, such as 5",
          "Write one, or leave it so if nobody could be identified by a small number of cases.");
    }
    return whole;
  }

  private static <T> Optional<T> choice(
      YamlMap map, String key, List<T> all, Function<T, String> word) {
    Optional<YamlValue> value = map.get(key);
    Optional<String> text = value.flatMap(YamlValue::text);
    Optional<T> chosen =
        text.flatMap(
            said -> all.stream().filter(each -> word.apply(each).equals(said)).findFirst());
    if (text.isPresent() && chosen.isEmpty()) {
      List<String> words = all.stream().map(word).toList();
      value.ifPresent(
          written ->
              written.refuse(
                  "choice-unknown",
                  "one of " + String.join(", ", words),
                  advice(text.get(), words)));
    }
    return chosen;
  }

  private static String advice(String said, List<String> words) {
    NameDirectory known =
        new NameDirectory(
            words.stream().collect(Collectors.toMap(Function.identity(), each -> List.of())));
    return known.nearest(said).stream()
        .findFirst()
        .map(near -> "Did you mean “" + near + "”?")
        .orElse("Write one of them.");
  }
}
