package org.boardpaper.basics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour on paper and screen.
 *
 * @param rgb red, green and blue, eight bits each, as 0xRRGGBB
 */
public record Colour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#?(\\p{XDigit}{6})");
  private static final int WHITE = 0xFF;

  /** Copies the low 24 bits only. */
  public Colour {
    rgb = rgb & 0xFFFFFF;
  }

  /** Reads six digits from 0 to F, with or without # before them; empty for anything else. */
  public static Optional<Colour> of(String text) {
    Matcher hex = HEX.matcher(text);
    return hex.matches()
        ? Optional.of(new Colour(Integer.parseInt(hex.group(1), 16)))
        : Optional.empty();
  }

  /** Six digits from 0 to F. */
  public String hex() {
    return String.format(Locale.ROOT, "%06X", rgb);
  }

  /**
   * How much it stands out from white, from 1 (not at all) to 21 (black).
   *
   * <p>Reference: Web Content Accessibility Guidelines 2.2, definition of contrast ratio: (L1 +
   * 0.05) / (L2 + 0.05), where L1 is the relative luminance of the lighter colour, 1 for white.
   */
  public double contrastWithWhite() {
    return 1.05 / (luminance() + 0.05);
  }

  /** WCAG 2.2, definition of relative luminance. */
  private double luminance() {
    return 0.2126 * linear(part(16)) + 0.7152 * linear(part(8)) + 0.0722 * linear(part(0));
  }

  private static double linear(int part) {
    double share = part / (double) WHITE;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /**
   * The same much paler.
   *
   * @param percent how much of it is left; the rest is white
   */
  public Colour tint(int percent) {
    return new Colour(
        IntStream.of(16, 8, 0)
            .map(shift -> (WHITE - (WHITE - part(shift)) * percent / 100) << shift)
            .sum());
  }

  private int part(int shift) {
    return (rgb >> shift) & WHITE;
  }
}
