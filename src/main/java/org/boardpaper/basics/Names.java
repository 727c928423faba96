package org.boardpaper.basics;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names written by several hands are compared, and how they are turned into parts of figure
 * ids.
 */
public final class Names {
  private Names() {}

  /**
   * The key by which two spellings are the same name: no-break spaces are spaces, lower case,
   * "&amp;" is "and", only letters, digits and single spaces, no leading "the".
   */
  public static String key(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.UK)
            .replace("&", " and ")
            .replaceAll("['’]", "")
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
            .strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /**
   * The name as a part of an id: {@code "Leicestershire County Council"} → {@code
   * "leicestershire-county-council"}.
   */
  public static String slug(String name) {
    String plain = Normalizer.normalize(key(name), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "unnamed" : slug;
  }
}
