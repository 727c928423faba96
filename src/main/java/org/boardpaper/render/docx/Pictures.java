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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Brand;
import org.boardpaper.render.layout.BarDrawing;
import org.boardpaper.render.layout.ChartLook;
import org.boardpaper.render.parts.PartsZip;
import org.boardpaper.render.parts.Xml;

/** Charts as pictures, drawn by the same hand as in the PDF. */
final class Pictures {
  private static final String FONT = "/liberation/LiberationSans-Regular.ttf";
  private static final float FONT_SIZE = 10;

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
  private final List<byte[]> files = new ArrayList<>();

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
    files.add(painted(drawing));
    int number = files.size();
    String id = relations.add("image", "media/chart" + number + ".png");
    String width = "" + UNITS_A_POINT * width();
    String height = "" + UNITS_A_POINT * height(drawing);
    String[] size = {"cx", width, "cy", height};
    String[] named = {
      "id", "" + number, "name", chart.id(), "descr", Prose.legal(chart.alternative())
    };
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
    for (int i = 0; i < files.size(); i++) {
      zip.part("word/media/chart" + (i + 1) + ".png", files.get(i));
    }
  }

  private int width() {
    return look.width() + 2 * MARGIN;
  }

  private int height(BarDrawing drawing) {
    return drawing.height(font) + 2 * MARGIN;
  }

  private byte[] painted(BarDrawing drawing) throws IOException {
    int width = SCALE * width();
    int height = SCALE * height(drawing);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.addRenderingHints(SMOOTH);
    graphics.scale(SCALE, SCALE);
    graphics.translate(MARGIN, MARGIN);
    drawing.draw(graphics, font);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
