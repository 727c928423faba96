package org.boardpaper.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.util.List;

/** What is drawn on paper: pixels, or shapes that are sharp at any size. None is see-through. */
public sealed interface Picture {
  /** How wide it is, in units of its own. */
  double width();

  /** How high it is, in the same units. */
  double height();

  /**
   * Draws it with its upper left corner at nought, a unit of its own being one of the drawing's.
   */
  void draw(Graphics2D graphics);

  /**
   * Dots of colour.
   *
   * @param image without transparency, in sRGB; nobody changes it
   */
  record Pixels(BufferedImage image) implements Picture {
    @Override
    public double width() {
      return image.getWidth();
    }

    @Override
    public double height() {
      return image.getHeight();
    }

    @Override
    public void draw(Graphics2D graphics) {
      graphics.drawImage(image, 0, 0, null);
    }
  }

  /**
   * Shapes, the later above the earlier.
   *
   * @param pieces each of one colour
   */
  record Shapes(double width, double height, List<Piece> pieces) implements Picture {
    /** Copies the list. */
    public Shapes {
      pieces = List.copyOf(pieces);
    }

    @Override
    public void draw(Graphics2D graphics) {
      for (Piece piece : pieces) {
        graphics.setPaint(piece.colour());
        graphics.fill(piece.shape());
      }
    }
  }

  /**
   * An area of one colour.
   *
   * @param shape its outline; nobody changes it
   * @param colour opaque, in sRGB
   */
  record Piece(Shape shape, Color colour) {}
}
