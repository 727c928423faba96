package org.boardpaper.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.boardpaper.paper.Value;

/**
 * What one cell holds.
 *
 * @param form how it is stored
 * @param content the stored text, or the stored number with a decimal point
 * @param decimals decimals of a number; 0 or 2 for pounds; 0 for text and dates
 * @param departures how it departs from the paper
 */
record Cell(Form form, String content, int decimals, Set<Departure> departures) {
  /** How a cell is stored. */
  enum Form {
    TEXT,
    POUNDS,
    NUMBER,
    DATE
  }

  /** Decimals shown at most; all of them are stored. */
  static final int MOST_DECIMALS = 6;

  private static final double WIDEST_DATE = TextMeasure.width("30 September 2016");
  private static final int EXACT_DIGITS = 15;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_RIGHT_DAY = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** A cell of a table. */
  static Cell of(Value value) {
    if (value instanceof Value.Amount amount) {
      return number(Form.POUNDS, amount.money().getAmount(), value);
    }
    if (value instanceof Value.Count count) {
      return number(Form.NUMBER, BigDecimal.valueOf(count.count()), value);
    }
    if (value instanceof Value.Quantity quantity) {
      return number(Form.NUMBER, quantity.number(), value);
    }
    if (value instanceof Value.Day day) {
      return day(day);
    }
    return text(value.printed());
  }

  /** Words. */
  static Cell text(String given) {
    CellText text = CellText.of(given);
    return new Cell(Form.TEXT, text.text(), 0, text.departures());
  }

  /** How wide a column must be for the number or date to be seen, in digits. */
  double numberWidth() {
    return switch (form) {
      case TEXT -> 0;
      case DATE -> WIDEST_DATE;
      case POUNDS, NUMBER -> 1 + content.length() + content.length() / 3.0;
    };
  }

  private static Cell number(Form form, BigDecimal number, Value value) {
    BigDecimal bare = number.stripTrailingZeros();
    if (bare.precision() > EXACT_DIGITS) {
      return asText(value);
    }
    int decimals = Math.min(MOST_DECIMALS, Math.max(0, bare.scale()));
    int shownDecimals = form == Form.POUNDS && decimals > 0 ? 2 : decimals;
    return new Cell(form, bare.toPlainString(), shownDecimals, Set.of());
  }

  private static Cell day(Value.Day day) {
    LocalDate date = day.date();
    if (date.isBefore(FIRST_RIGHT_DAY) || date.isAfter(LAST_DAY)) {
      return asText(day);
    }
    long serial = ChronoUnit.DAYS.between(SERIAL_ZERO, date);
    return new Cell(Form.DATE, Long.toString(serial), 0, Set.of());
  }

  private static Cell asText(Value value) {
    Set<Departure> departures = EnumSet.of(Departure.NUMBER_AS_TEXT);
    return new Cell(Form.TEXT, value.printed(), 0, departures);
  }
}
