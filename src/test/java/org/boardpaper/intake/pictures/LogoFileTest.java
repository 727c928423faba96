package org.boardpaper.intake.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.settings.Loaded;
import org.boardpaper.paper.Logo;
import org.boardpaper.paper.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {
  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " viewBox='-10 -10 120 40'>%s</svg>";

  @TempDir private Path folder;

  private Loaded<Picture> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("logo"), bytes);
    return LogoFile.read(new SourceFile(file, "logo"));
  }

  private Loaded<Picture> drawing(String inside) throws IOException {
    return read(SVG.formatted(inside).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> rules(String inside) throws IOException {
    return drawing(inside).findings().stream().map(Finding::rule).toList();
  }

  private Picture png(BufferedImage image) throws IOException {
    Path file = folder.resolve("logo.png");
    ImageIO.write(image, "png", file.toFile());
    return read(Files.readAllBytes(file)).value().orElseThrow();
  }

  @Test
  void whatIsSeenThroughIsWhiteAsPaperIs() throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFF00594C);
    BufferedImage pixels = ((Picture.Pixels) png(image)).image();
    assertThat(pixels.getColorModel().hasAlpha()).isFalse();
    assertThat(new Color(pixels.getRGB(0, 0))).isEqualTo(new Color(0x00594C));
    assertThat(new Color(pixels.getRGB(1, 0))).isEqualTo(Color.WHITE);
  }

  @Test
  void aLogoIsAtMost60By20MillimetresAndKeepsItsShape() throws IOException {
    Logo wide = new Logo(png(new BufferedImage(3_000, 500, BufferedImage.TYPE_INT_RGB)), "Safer");
    assertThat(wide.width()).isCloseTo(170.08, within());
    assertThat(wide.height()).isCloseTo(28.3, within());
    Logo high = new Logo(png(new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB)), "Safer");
    assertThat(high.height()).isCloseTo(56.69, within());
    assertThat(high.width()).isCloseTo(56.69, within());
  }

  @Test
  void aSmallPictureIsNotBlownUp() throws IOException {
    Logo small = new Logo(png(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB)), "Safer");
    assertThat(small.width()).isEqualTo(30);
    assertThat(small.height()).isEqualTo(15);
  }

  private static Offset<Double> within() {
    return Offset.offset(0.1);
  }

  @Test
  void aDrawingIsItsShapesInTheirPlaces() throws IOException {
    Picture picture =
        drawing(
                "<title>Not printed</title><style>.a{fill:#00594C}</style>"
                    + "<g transform='translate(10 0)'><rect class='a' width='20' height='10'/></g>"
                    + "<path d='M0 20h50' fill='none' stroke='#C8102E' stroke-width='4'/>")
            .value()
            .orElseThrow();
    Picture.Shapes shapes = (Picture.Shapes) picture;
    assertThat(shapes.width()).isEqualTo(120);
    assertThat(shapes.pieces())
        .extracting(piece -> piece.colour().getRGB() & 0xFFFFFF)
        .containsExactly(0x00594C, 0xC8102E);
    assertThat(shapes.pieces())
        .extracting(piece -> piece.shape().getBounds())
        .containsExactly(new Rectangle(20, 10, 20, 10), new Rectangle(10, 28, 50, 4));
  }

  @Test
  void whatIsOutsideTheSheetOrTheClipIsNotDrawn() throws IOException {
    Picture picture =
        drawing(
                "<clipPath id='c'><rect width='10' height='5'/></clipPath>"
                    + "<rect clip-path='url(#c)' width='50' height='20'/>"
                    + "<rect x='500' width='50' height='20'/>")
            .value()
            .orElseThrow();
    assertThat(((Picture.Shapes) picture).pieces())
        .extracting(piece -> piece.shape().getBounds())
        .containsExactly(new Rectangle(10, 10, 10, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<rect width='9' height='9' onclick='alert(1)'/>",
        "<foreignObject/>",
        "<g xlink:href='https://example.org/x.svg'/>",
        "<g href='file:///etc/passwd'/>",
        "<rect style='fill:url(https://example.org/x.svg#a)' width='9' height='9'/>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>.a{fill:u\\72l(https://example.org/x)}</style>",
        "<g xml:base='https://example.org/'/>",
        "<?xml-stylesheet href='https://example.org/x.css'?>"
      })
  void aDrawingRunsNothingAndLeadsNowhere(String inside) throws IOException {
    assertThat(rules(inside)).containsExactly("logo-unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<image width='9' height='9'/>",
        "<linearGradient id='a'/>",
        "<rect opacity='0.5' width='9' height='9'/>",
        "<g opacity='0.5'><rect width='9' height='9'/></g>",
        "<rect fill='#000' fill-opacity='0.5' width='9' height='9'/>",
        "<path d='M 0 nonsense'/>",
        "<filter/>"
      })
  void aDrawingThatWouldLookOtherwiseIsRefused(String inside) throws IOException {
    assertThat(rules(inside)).containsExactly("logo-not-drawn");
  }

  @Test
  void groupsWithoutEndAreRefused() throws IOException {
    assertThat(rules("<g>".repeat(100_000) + "</g>".repeat(100_000)))
        .containsExactly("logo-not-drawn");
  }

  @Test
  void aBrokenPictureIsNoPicture() throws IOException {
    BufferedImage image = new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB);
    Path file = folder.resolve("whole.png");
    ImageIO.write(image, "png", file.toFile());
    byte[] half = Arrays.copyOf(Files.readAllBytes(file), 60);
    assertThat(read(half).findings())
        .extracting(Finding::rule)
        .containsExactly("logo-not-an-image");
    assertThat(rules("<g>")).containsExactly("logo-not-an-image");
  }
}
