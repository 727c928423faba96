package org.boardpaper.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import org.boardpaper.basics.Colour;
import org.boardpaper.paper.Brand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandedStylesTest {
  private static final Brand PURPLE = Brand.of(new Colour(0xB01C6E));

  @ParameterizedTest
  @ValueSource(strings = {"styles.jrtx", "note-styles.jrtx"})
  void everyUseOfTheUsualColourIsReplaced(String file) throws JRException {
    Designs designs = new Designs(new SimpleJasperReportsContext(), null, file);
    for (String name : new String[] {"Partnership", "Title", "Heading", "Chart", "ContentsTitle"}) {
      assertThat(style(designs, name).getOwnForecolor()).isEqualTo(new Color(0xB01C6E));
    }
    assertThat(style(designs, "Rule").getLinePen().getLineColor()).isEqualTo(new Color(0xB01C6E));
    assertThat(style(designs, "TableHeadRow").getLineBox().getTopPen().getLineColor())
        .isEqualTo(new Color(0xB01C6E));
    assertThat(style(designs, "TableHeadRow").getOwnBackcolor()).isEqualTo(new Color(0xF6E4EE));
    assertThat(style(designs, "Body").getOwnForecolor()).isEqualTo(new Color(0x1A1A1A));
    assertThat(style(designs, "FurnitureRule").getLinePen().getLineColor())
        .isEqualTo(new Color(0x8A94A0));
  }

  private static JRStyle style(Designs designs, String name) throws JRException {
    return Arrays.stream(designs.styles(PURPLE).getStyles())
        .filter(style -> name.equals(style.getName()))
        .findFirst()
        .orElseThrow();
  }
}
