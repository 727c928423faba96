package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.boardpaper.intake.rows.Cell;

/** Reads cells: the value last worked out, never the formula. */
final class CellReader {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final MathContext SHOWN = new MathContext(15);
  private static final int DATE_LENGTH = 10;

  private final SharedStrings strings;
  private final CellFormats formats;
  private final boolean from1904;
  private boolean formula;

  CellReader(SharedStrings strings, CellFormats formats, boolean from1904) {
    this.strings = strings;
    this.formats = formats;
    this.from1904 = from1904;
  }

  /** The cell of an element {@code c} that has just started. */
  Cell read(PartXml xml) throws IOException {
    String type = xml.attribute("t");
    String style = xml.attribute("s");
    String value = "";
    formula = false;
    while (xml.nextStartIn("c")) {
      if (xml.isAt("v")) {
        value = xml.text();
      } else if (xml.isAt("is")) {
        value = RichText.read(xml, "is");
      } else if (xml.isAt("f")) {
        formula = true;
        xml.text();
      }
    }
    return formula && value.isEmpty() && !type.equals("str")
        ? new Cell.Fault("a formula that was never worked out")
        : cell(type, style, value);
  }

  /** Whether the cell read last has a formula. */
  boolean lastWasFormula() {
    return formula;
  }

  private Cell cell(String type, String style, String value) throws IOException {
    return switch (type) {
      case "s" -> Cell.ofText(strings.get(Numbers.whole(value, -1)));
      case "str" -> Cell.ofText(RichText.unescape(value));
      case "inlineStr" -> Cell.ofText(value);
      case "b" -> Cell.ofText(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new Cell.Fault(value);
      case "d" ->
          Cell.ofText(value.length() > DATE_LENGTH ? value.substring(0, DATE_LENGTH) : value);
      default -> number(value, style);
    };
  }

  private Cell number(String value, String style) {
    if (value.isBlank()) {
      return Cell.Blank.CELL;
    }
    try {
      double number = Double.parseDouble(value);
      return Double.isFinite(number) ? number(number, formats.look(style)) : Cell.ofText(value);
    } catch (NumberFormatException noNumber) {
      return Cell.ofText(value);
    }
  }

  private Cell number(double number, NumberLook look) {
    return switch (look) {
      case NUMBER -> new Cell.Numeral(number, from1904);
      case PERCENT -> Cell.ofText(percent(number));
      case DAY ->
          Serials.day(number, from1904)
              .<Cell>map(Cell.Day::new)
              .orElse(new Cell.Numeral(number, from1904));
      case MONTH ->
          Serials.day(number, from1904)
              .map(CellReader::month)
              .orElse(new Cell.Numeral(number, from1904));
    };
  }

  private static Cell month(LocalDate day) {
    return Cell.ofText(MONTH.format(day));
  }

  private static String percent(double number) {
    BigDecimal hundredfold = new BigDecimal(number, SHOWN).movePointRight(2).stripTrailingZeros();
    return hundredfold.toPlainString() + "%";
  }
}
