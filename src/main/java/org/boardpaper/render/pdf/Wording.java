package org.boardpaper.render.pdf;

import java.text.Normalizer;

/** Words as they are laid out. */
final class Wording {
  /** Stands for a letter that is written from right to left: no font has it, so it is counted. */
  private static final int NOT_LAID_OUT = 0xE000;

  private Wording() {}

  /** Letters and accents joined where the font has the joined letter; a space for a tab. */
  static String of(String words) {
    String spaced = leftToRight(words.replace('\t', ' '));
    return Normalizer.isNormalized(spaced, Normalizer.Form.NFC)
        ? spaced
        : Normalizer.normalize(spaced, Normalizer.Form.NFC);
  }

  /** Whether a character makes its line run from right to left, which the exporter cannot write. */
  static boolean isRightToLeft(int character) {
    return switch (Character.getDirectionality(character)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
          true;
      default -> false;
    };
  }

  private static String leftToRight(String words) {
    if (words.codePoints().noneMatch(Wording::isRightToLeft)) {
      return words;
    }
    StringBuilder laidOut = new StringBuilder();
    words
        .codePoints()
        .map(character -> isRightToLeft(character) ? NOT_LAID_OUT : character)
        .forEach(laidOut::appendCodePoint);
    return laidOut.toString();
  }
}
