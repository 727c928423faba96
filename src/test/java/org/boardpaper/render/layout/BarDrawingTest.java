package org.boardpaper.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.BarChart;
import org.boardpaper.paper.Value;
import org.junit.jupiter.api.Test;

class BarDrawingTest {
  private static final ChartLook LOOK = new ChartLook(400, Color.BLACK, new Color(0xDCE3EB));
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

  @Test
  void aBandStandsInOneRowWithItsMiddleBeforeItsEnds() {
    BarDrawing pot = BarDrawing.of(pot(), LOOK);
    assertThat(pot.barsInRow(0)).isEqualTo(1);
    assertThat(pot.beside(0)).containsExactly("£8,000 (−£500 to £12,000)");
  }

  @Test
  void twoSeriesDifferInBlackAndWhite() {
    BufferedImage image = painted(BarDrawing.of(twoSeries(), LOOK));
    assertThat(greys(image, 0, 60)).isGreaterThan(1_000);
    assertThat(greys(image, 200, 240)).isGreaterThan(1_000);
  }

  @Test
  void aBandHasADarkMarkInALightBar() {
    BufferedImage image = painted(BarDrawing.of(pot(), LOOK));
    assertThat(greys(image, 200, 240)).isGreaterThan(1_000);
    assertThat(greys(image, 0, 60)).isGreaterThan(50);
  }

  /** Pixels whose grey lies between two shades, of 255. */
  private static int greys(BufferedImage image, int darkest, int lightest) {
    int found = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        Color color = new Color(image.getRGB(x, y));
        int grey = (color.getRed() * 30 + color.getGreen() * 59 + color.getBlue() * 11) / 100;
        found += grey >= darkest && grey <= lightest ? 1 : 0;
      }
    }
    return found;
  }

  private static BufferedImage painted(BarDrawing drawing) {
    BufferedImage image = new BufferedImage(400, drawing.height(FONT), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    drawing.draw(graphics, FONT);
    graphics.dispose();
    return image;
  }

  private static BarChart pot() {
    BarChart.Bar bar =
        new BarChart.Bar("2017/18", List.of(pounds("-500"), pounds("8000"), pounds("12000")));
    List<String> series = List.of("5 of 100 below", "Middle", "5 of 100 above");
    return BarChart.ofBands("pot-chart", "The pot lasts", series, List.of(bar), "The pot lasts.");
  }

  private static BarChart twoSeries() {
    BarChart.Bar bar = new BarChart.Bar("Blaby", List.of(pounds("2500"), pounds("2399.21")));
    List<String> series = List.of("Agreed now", "Proposed");
    return new BarChart("c", "Less than now", series, List.of(bar), "Less than now.");
  }

  private static Value pounds(String amount) {
    return Value.of(Pounds.of(amount));
  }
}
