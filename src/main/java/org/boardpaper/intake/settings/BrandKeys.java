package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.boardpaper.basics.Colour;
import org.boardpaper.paper.Brand;

/** Reads the colour of the papers. It must stand out from white, so that everyone can read them. */
final class BrandKeys {
  private static final String COLOUR = "colour";

  private BrandKeys() {}

  static Brand of(YamlMap settings) {
    return settings
        .get("brand")
        .flatMap(YamlValue::map)
        .flatMap(BrandKeys::colour)
        .map(Brand::of)
        .orElse(Brand.USUAL);
  }

  private static Optional<Colour> colour(YamlMap brand) {
    brand.allowing(COLOUR);
    YamlMap.Entry entry = brand.entries().get(COLOUR);
    if (entry == null) {
      return Optional.empty();
    }
    Optional<Colour> colour =
        entry.value().isNothing() ? Optional.empty() : entry.value().text().flatMap(Colour::of);
    if (colour.isEmpty()) {
      entry
          .value()
          .refuse(
              "colour-unreadable",
              "six digits from 0 to 9 and A to F, such as \"#1F3A5F\"",
              "Put a colour that begins with # in quotation marks: without them nothing after # is"
                  + " read.");
    }
    colour.ifPresent(read -> judge(read, entry.value()));
    return colour;
  }

  private static void judge(Colour colour, YamlValue written) {
    double contrast = colour.contrastWithWhite();
    if (contrast < Brand.GRAPHICS) {
      written.refuse(
          "colour-too-pale",
          "a colour with a contrast of 3 to 1 or more with white, this one has " + ratio(contrast),
          "Take a darker shade: from 4.5 to 1 it is used for headings, too.");
    } else if (contrast < Brand.TEXT) {
      written.warn(
          "colour-not-for-text",
          "a colour with a contrast of 4.5 to 1 or more with white, this one has "
              + ratio(contrast),
          "Rules and charts have this colour, headings stay dark; take a darker shade for both.");
    }
  }

  /** Cut, not rounded, so that a colour that falls short never reads as if it did not. */
  private static String ratio(double contrast) {
    return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN) + " to 1";
  }
}
