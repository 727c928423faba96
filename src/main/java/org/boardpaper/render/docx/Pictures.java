package org.boardpaper.render.docx;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Brand;
import org.boardpaper.paper.Logo;
import org.boardpaper.paper.Picture;
import org.boardpaper.render.layout.BarDrawing;
import org.boardpaper.render.layout.ChartLook;
import org.boardpaper.render.parts.PartsZip;
import org.boardpaper.render.parts.Xml;

/** Charts and the logo as pictures, drawn by the same hand as in the PDF. */
final class Pictures {
  private static final String FONT = "/liberation/LiberationSans-Regular.ttf";
  private static final float FONT_SIZE = 10;

  private static final String LOGO = "logo";

  /** Pixels a point of a logo that is drawn: 300 an inch. */
  private static final double LOGO_SCALE = 300 / 72.0;

  /** White around a chart, in points, so that no program cuts its last letter. */
  private static final int MARGIN = 3;

  /** Pixels a point: sharp in print. */
  private static final int SCALE = 4;

  /** English metric units, in which drawings are measured. */
  private static final int UNITS_A_POINT = 12_700;

  private static final Map<RenderingHints.Key, Object> SMOOTH =
      Map.of(
          RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

  private final Relations relations;
  private final ChartLook look;
  private final Font font;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private int charts;

  Pictures(Relations relations, Brand brand) throws IOException {
    this.relations = relations;
    this.look =
        new ChartLook(
            Pages.UPRIGHT.points() - 2 * MARGIN,
            new Color(brand.lines().rgb()),
            new Color(brand.secondBars().rgb()));
    try (InputStream bytes = Pictures.class.getResourceAsStream(FONT)) {
      if (bytes == null) {
        throw new IOException("the program was built without its font " + FONT);
      }
      font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(FONT_SIZE);
    } catch (FontFormatException e) {
      throw new IOException("the font " + FONT + " cannot be read", e);
    }
  }

  /** Draws a chart and writes where it stands, with the words for those who cannot see it. */
  void write(BarChart chart, Xml xml) throws IOException {
    BarDrawing drawing = BarDrawing.of(chart, look);
    String name = "chart" + ++charts;
    files.put(name, painted(drawing));
    place(xml, name, named(chart.id(), chart.alternative()), size(width(), height(drawing)));
  }

  /** Writes where the logo stands. */
  void write(Logo logo, Xml xml) throws IOException {
    files.put(LOGO, painted(logo));
    place(xml, LOGO, named(LOGO, logo.alternative()), size(logo.width(), logo.height()));
  }

  private String[] named(String name, String words) {
    return new String[] {"id", "" + files.size(), "name", name, "descr", Prose.legal(words)};
  }

  private static String[] size(double width, double height) {
    return new String[] {
      "cx", "" + Math.round(UNITS_A_POINT * width), "cy", "" + Math.round(UNITS_A_POINT * height)
    };
  }

  private void place(Xml xml, String file, String[] named, String[] size) throws IOException {
    String id = relations.add("image", "media/" + file + ".png");
    xml.start("w:drawing").start("wp:inline", "distT", "0", "distB", "0");
    xml.attribute("distL", "0").attribute("distR", "0");
    xml.empty("wp:extent", size).empty("wp:docPr", named);
    xml.start("a:graphic").start("a:graphicData", "uri", Namespaces.PICTURE);
    picture(xml, named, id, size);
    xml.end().end().end().end();
  }

  private static void picture(Xml xml, String[] named, String id, String[] size)
      throws IOException {
    xml.start("pic:pic");
    xml.start("pic:nvPicPr").empty("pic:cNvPr", named).empty("pic:cNvPicPr").end();
    xml.start("pic:blipFill").empty("a:blip", "r:embed", id);
    xml.start("a:stretch").empty("a:fillRect").end().end();
    xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", size).end();
    xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
    xml.end();
  }

  /** Puts the pictures into the package. */
  void addTo(PartsZip zip) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      zip.part("word/media/" + file.getKey() + ".png", file.getValue());
    }
  }

  private int width() {
    return look.width() + 2 * MARGIN;
  }

  private int height(BarDrawing drawing) {
    return drawing.height(font) + 2 * MARGIN;
  }

  private byte[] painted(BarDrawing drawing) throws IOException {
    BufferedImage image = white(SCALE * width(), SCALE * height(drawing));
    Graphics2D graphics = image.createGraphics();
    graphics.addRenderingHints(SMOOTH);
    graphics.scale(SCALE, SCALE);
    graphics.translate(MARGIN, MARGIN);
    drawing.draw(graphics, font);
    graphics.dispose();
    return png(image);
  }

  /** Pixels as they are, shapes as pixels. */
  private static byte[] painted(Logo logo) throws IOException {
    if (logo.picture() instanceof Picture.Pixels pixels) {
      return png(pixels.image());
    }
    double scale = LOGO_SCALE * logo.scale();
    BufferedImage image =
        white(pixels(LOGO_SCALE * logo.width()), pixels(LOGO_SCALE * logo.height()));
    Graphics2D graphics = image.createGraphics();
    graphics.addRenderingHints(SMOOTH);
    graphics.scale(scale, scale);
    logo.picture().draw(graphics);
    graphics.dispose();
    return png(image);
  }

  private static int pixels(double wanted) {
    return (int) Math.ceil(wanted);
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    return image;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
