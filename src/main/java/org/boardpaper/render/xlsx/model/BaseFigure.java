package org.boardpaper.render.xlsx.model;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/**
 * A figure as it was issued, and where the same figure stands now.
 *
 * @param kind what sort of figure it is
 * @param words what it is
 * @param format how it is printed
 * @param issued its value at issue
 * @param now the cell or name that holds it now
 */
record BaseFigure(
    String kind, String words, Format format, BigDecimal issued, Supplier<String> now) {
  /** An entry in this figure's format. */
  Entry as(Ground ground, Entry entry) {
    return new Entry.Styled(new Style(format, ground), entry);
  }
}
