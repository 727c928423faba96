package org.boardpaper.render.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {
  private static byte[] shipped() throws IOException {
    try (InputStream file = TaggedPdf.class.getResourceAsStream("srgb.icc")) {
      assertThat(file).isNotNull();
      return file.readAllBytes();
    }
  }

  @Test
  void the_shipped_profile_is_the_one_made_here() throws IOException {
    assertThat(shipped()).isEqualTo(SrgbProfile.bytes());
  }

  @Test
  void it_means_the_colours_that_the_platform_calls_srgb() throws IOException {
    ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(shipped()));
    float[] navy = space.toRGB(new float[] {0.12f, 0.23f, 0.37f});
    assertThat(navy[0]).isBetween(0.11f, 0.13f);
    assertThat(navy[1]).isBetween(0.22f, 0.24f);
    assertThat(navy[2]).isBetween(0.36f, 0.38f);
  }
}
