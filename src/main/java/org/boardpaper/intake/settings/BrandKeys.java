package org.boardpaper.intake.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.boardpaper.basics.Colour;
import org.boardpaper.intake.PartnershipSettings.Branding;
import org.boardpaper.intake.PartnershipSettings.LogoChoice;
import org.boardpaper.paper.Brand;

/**
 * Reads the look of the papers. Their colour must stand out from white, so that everyone can read
 * them; their logo must have words for those who cannot see it.
 */
final class BrandKeys {
  private static final String COLOUR = "colour";

  private static final String LOGO = "logo";
  private static final String ALTERNATIVE = "logo-alt";

  private BrandKeys() {}

  static Branding of(YamlMap settings) {
    return settings
        .get("brand")
        .flatMap(YamlValue::map)
        .map(BrandKeys::branding)
        .orElse(Branding.USUAL);
  }

  private static Branding branding(YamlMap brand) {
    brand.allowing(COLOUR, LOGO, ALTERNATIVE);
    return new Branding(colour(brand).map(Brand::of).orElse(Brand.USUAL), logo(brand));
  }

  private static Optional<LogoChoice> logo(YamlMap brand) {
    Optional<YamlValue> written = brand.get(LOGO);
    Optional<String> words = brand.get(ALTERNATIVE).flatMap(YamlValue::text);
    if (written.isEmpty()) {
      words.ifPresent(said -> brand.need(LOGO));
      return Optional.empty();
    }
    if (brand.get(ALTERNATIVE).isEmpty()) {
      written
          .get()
          .refuse(
              "logo-alt-missing",
              "“" + ALTERNATIVE + ": …”, the words for readers who cannot see the logo",
              "Write what the logo says, such as “Westshire Community Safety Partnership”.");
    }
    Optional<String> file = written.flatMap(Vocabulary::fileName);
    return file.flatMap(name -> words.map(said -> new LogoChoice(name, said)));
  }

  private static Optional<Colour> colour(YamlMap brand) {
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
