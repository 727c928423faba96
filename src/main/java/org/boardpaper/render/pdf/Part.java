package org.boardpaper.render.pdf;

import java.util.List;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

/**
 * A part of the book on pages of its own: the paper or an appendix.
 *
 * @param design how its lines look
 * @param title its heading of level 1
 * @param lines from top to bottom
 */
record Part(JasperReport design, String title, List<Line> lines) implements Records.Row {
  @Override
  public @Nullable Object field(String name) {
    return switch (name) {
      case "design" -> design;
      case "title" -> title;
      case "lines" -> Records.of(lines);
      default -> throw Records.unknown(name);
    };
  }
}
