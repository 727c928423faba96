package org.boardpaper.paper;

/**
 * The sign of a partnership, at the top of the first page of its papers.
 *
 * @param picture what is seen
 * @param alternative the words for readers who cannot see it
 */
public record Logo(Picture picture, String alternative) {
  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
  private static final double WIDEST = 60 * POINTS_A_MILLIMETRE;
  private static final double HIGHEST = 20 * POINTS_A_MILLIMETRE;

  /** Points a pixel at most, so that a small picture is printed small and sharp. */
  private static final double LARGEST_PIXEL = 0.75;

  /** How wide it is printed, in points: 60 mm at most. */
  public double width() {
    return picture.width() * scale();
  }

  /** How high it is printed, in points: 20 mm at most. */
  public double height() {
    return picture.height() * scale();
  }

  /** Points a unit of the picture: as many as fit, both ways the same. */
  public double scale() {
    double fits = Math.min(WIDEST / picture.width(), HIGHEST / picture.height());
    return picture instanceof Picture.Pixels ? Math.min(fits, LARGEST_PIXEL) : fits;
  }
}
