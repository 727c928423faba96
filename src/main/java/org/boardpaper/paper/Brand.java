package org.boardpaper.paper;

import java.util.Optional;
import org.boardpaper.basics.Colour;

/**
 * The look of a partnership's papers, as far as it is its own to choose.
 *
 * @param headings the title, headings and the partnership's name
 * @param lines rules, and bars of the first series of charts
 * @param tableHead behind the heads of tables
 * @param secondBars bars of the second series of charts
 * @param logo at the top of the first page
 */
public record Brand(
    Colour headings, Colour lines, Colour tableHead, Colour secondBars, Optional<Logo> logo) {
  /** The colours of papers whose partnership has chosen none. */
  public static final Brand USUAL =
      new Brand(
          new Colour(0x1F3A5F),
          new Colour(0x1F3A5F),
          new Colour(0xE6EBF1),
          new Colour(0xDCE3EB),
          Optional.empty());

  /**
   * What text must stand out from its background by.
   *
   * <p>Reference: Web Content Accessibility Guidelines 2.2, 1.4.3 Contrast (Minimum).
   */
  public static final double TEXT = 4.5;

  /**
   * What graphics must stand out from theirs by.
   *
   * <p>Reference: Web Content Accessibility Guidelines 2.2, 1.4.11 Non-text Contrast.
   */
  public static final double GRAPHICS = 3;

  private static final Colour INK = new Colour(0x1A1A1A);
  private static final int TABLE_HEAD = 12;
  private static final int SECOND_BARS = 16;

  /** The colours that go with one: headings are dark where it is too pale for text. */
  public static Brand of(Colour colour) {
    return new Brand(
        colour.contrastWithWhite() < TEXT ? INK : colour,
        colour,
        colour.tint(TABLE_HEAD),
        colour.tint(SECOND_BARS),
        Optional.empty());
  }

  /** The same colours with a logo. */
  public Brand with(Optional<Logo> other) {
    return new Brand(headings, lines, tableHead, secondBars, other);
  }
}
