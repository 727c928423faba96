package org.boardpaper.intake.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.intake.PartnershipSettings.Agenda;

/** Reads what makes the paper an item of an agenda. */
final class AgendaKeys {
  private static final String ITEM = "item";
  private static final String BACKGROUND = "background-papers";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\p{L}\\p{N}]{1,6}([.-][\\p{L}\\p{N}]{1,4}|\\([\\p{L}\\p{N}]{1,4}\\)){0,2}");

  private AgendaKeys() {}

  static Optional<Agenda> of(YamlMap settings) {
    return settings.get("agenda").flatMap(YamlValue::map).map(AgendaKeys::agenda);
  }

  private static Agenda agenda(YamlMap map) {
    map.allowing(ITEM, BACKGROUND);
    return new Agenda(map.get(ITEM).flatMap(AgendaKeys::item).orElse(""), map.texts(BACKGROUND));
  }

  private static Optional<String> item(YamlValue written) {
    Optional<String> text = written.text();
    Optional<String> item = text.filter(said -> NUMBER.matcher(said).matches());
    if (text.isPresent() && item.isEmpty()) {
      written.refuse(
          "agenda-item-unreadable",
          "the number of an item, such as 7, 10a or 7(b)",
          "Write the number alone, or delete the key while it is not known.");
    }
    return item;
  }
}
