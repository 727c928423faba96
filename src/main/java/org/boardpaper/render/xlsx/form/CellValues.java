package org.boardpaper.render.xlsx.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.boardpaper.round.PlanEdit;

/**
 * Writes values as cells of a workbook. A day is a true date where the cell's format shows dates,
 * and words such as 31/03/2016 where it does not; everything else is text, whatever it begins with.
 */
final class CellValues {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  private final StylesTable styles;
  private final boolean from1904;

  /**
   * Values of a workbook.
   *
   * @param from1904 whether it counts days from 1904
   */
  CellValues(StylesTable styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  String cell(String prefix, String reference, Optional<Integer> style, PlanEdit edit) {
    String look = style.map(number -> " s=\"" + number + "\"").orElse("");
    String start = "<%sc r=\"%s\"%s".formatted(prefix, reference, look);
    boolean day = edit.field().isDay();
    if (day && style.filter(this::showsDates).isPresent()) {
      int serial = (int) DateUtil.getExcelDate(LocalDate.parse(edit.text()), from1904);
      return "%s><%sv>%d</%sv></%sc>".formatted(start, prefix, serial, prefix, prefix);
    }
    String text = day ? WORDS.format(LocalDate.parse(edit.text())) : edit.text();
    return "%s t=\"inlineStr\"><%sis><%st xml:space=\"preserve\">%s</%st></%sis></%sc>"
        .formatted(start, prefix, prefix, escaped(text), prefix, prefix, prefix);
  }

  private boolean showsDates(int number) {
    XSSFCellStyle style = styles.getStyleAt(number);
    return style != null
        && DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_")
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(point);
              }
            });
    return out.toString();
  }
}
