package org.boardpaper.intake;

import java.util.Random;

/** Damages a text or bytes in one to six places, the same ones for the same seed. */
final class Mutation {
  private static final String[] BITS = {
    "\"",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "'",
    "<",
    ">",
    "&",
    "=",
    "0",
    "9999999999",
    "-",
    "\u0000",
    "\ud800",
    "é",
    "Review",
    "Total",
    "r='1'",
    "t='s'",
    "t='e'",
    "s='7'",
    "</row>",
    "<row",
    "</c>",
    "<c>",
    "<v>",
    "<f>",
    "31/02/2016",
    "#REF!",
    "\"\"",
    "\r\n",
    "\uFEFF",
    "   "
  };
  private static final int MOST_PLACES = 6;
  private static final int LONGEST_CUT = 12;

  private final Random random;

  Mutation(int seed) {
    random = new Random(seed);
  }

  /** The text with bits put in, cut out or doubled. */
  String of(String text) {
    StringBuilder mutated = new StringBuilder(text);
    for (int places = 1 + random.nextInt(MOST_PLACES); places > 0; places--) {
      int from = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), from + random.nextInt(LONGEST_CUT));
      switch (random.nextInt(4)) {
        case 0 -> mutated.delete(from, to);
        case 1 -> mutated.insert(from, mutated.substring(from, to));
        default -> mutated.replace(from, Math.min(to, from + 2), bit());
      }
    }
    return mutated.toString();
  }

  private String bit() {
    return BITS[random.nextInt(BITS.length)];
  }

  /** The bytes with some of them changed. */
  byte[] of(byte[] bytes) {
    byte[] mutated = bytes.clone();
    for (int places = 1 + random.nextInt(MOST_PLACES); places > 0; places--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt();
    }
    return mutated;
  }
}
