package org.boardpaper.intake.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.boardpaper.intake.rows.Refusal;
import org.boardpaper.paper.Picture;

/** Reads the pixels of a PNG and nothing else of it: no text, no camera data, no colour profile. */
final class PngPicture {
  private static final int MOST_PIXELS = 4_000;

  /** As many pixels as 60 mm and 20 mm have at 600 dots an inch; more cannot be seen. */
  private static final int WIDEST = 1_417;

  private static final int HIGHEST = 472;

  private PngPicture() {}

  static Picture read(byte[] bytes, String name) throws Refusal {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      return new Picture.Pixels(fitted(decoded(stream, name)));
    } catch (IOException | RuntimeException broken) {
      throw LogoFile.notAnImage(name, "a PNG that cannot be read");
    }
  }

  private static BufferedImage decoded(ImageInputStream stream, String name)
      throws IOException, Refusal {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try {
      reader.setInput(stream, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > MOST_PIXELS || height > MOST_PIXELS) {
        throw LogoFile.tooLarge(name, "%,d by %,d pixels".formatted(width, height));
      }
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** On white, for paper is; no larger than can be seen. */
  private static BufferedImage fitted(BufferedImage image) {
    double scale =
        Math.min(
            1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
    BufferedImage whole = onWhite(image, image.getWidth(), image.getHeight());
    if (scale == 1) {
      return whole;
    }
    int width = Math.max(1, (int) Math.round(scale * image.getWidth()));
    int height = Math.max(1, (int) Math.round(scale * image.getHeight()));
    return onWhite(
        whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), width, height);
  }

  private static BufferedImage onWhite(Image image, int width, int height) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = paper.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return paper;
  }
}
