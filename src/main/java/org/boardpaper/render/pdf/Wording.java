package org.boardpaper.render.pdf;

import java.text.Normalizer;

/** Words as they are laid out. */
final class Wording {
  private Wording() {}

  /** Letters and accents joined where the font has the joined letter; a space for a tab. */
  static String of(String words) {
    String spaced = words.replace('\t', ' ');
    return Normalizer.isNormalized(spaced, Normalizer.Form.NFC)
        ? spaced
        : Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }
}
