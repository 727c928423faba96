package org.boardpaper.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/** A value that can be printed in a sentence, a table, a workbook and {@code figures.json}. */
public sealed interface Value {
  /** The unit of percentages, which are printed with all their decimals, so that they line up. */
  String PERCENT = "percent";

  /** The unit of probabilities from 0 to 1, which are printed as whole percent. */
  String PROBABILITY = "probability";

  /** For people, GOV.UK style: {@code £75}, {@code £75.50}, {@code 4 June 2017}, {@code 1,204}. */
  String printed();

  /** For machines: a decimal string with a point and no grouping, an ISO date, or the words. */
  String plain();

  /**
   * {@code "GBP"}, {@code "count"}, {@code "number"}, {@code "days"}, {@code "date"} or {@code
   * "text"}.
   */
  String unit();

  /** Pounds and pence. */
  record Amount(Money money) implements Value {
    @Override
    public String printed() {
      return Pounds.printed(money);
    }

    @Override
    public String plain() {
      return Pounds.plain(money);
    }

    @Override
    public String unit() {
      return "GBP";
    }
  }

  /** How many. */
  record Count(long count) implements Value {
    @Override
    public String printed() {
      return String.format(Locale.UK, "%,d", count);
    }

    @Override
    public String plain() {
      return Long.toString(count);
    }

    @Override
    public String unit() {
      return "count";
    }
  }

  /**
   * A number that need not be whole, such as 2.5 reviews a year or 91.5 days, printed without
   * needless noughts.
   */
  record Quantity(BigDecimal number, String unit) implements Value {
    private static final BigDecimal ONE_PERCENT = new BigDecimal("0.01");

    @Override
    public String printed() {
      if (unit.equals(PROBABILITY)) {
        return percent(number.movePointRight(2).setScale(0, RoundingMode.HALF_UP));
      }
      BigDecimal size = number.abs();
      String plain = (unit.equals(PERCENT) ? size : size.stripTrailingZeros()).toPlainString();
      return number.signum() < 0 ? "−" + plain : plain;
    }

    /**
     * Whole percent; what is not quite nothing or not quite certain is not printed as if it were.
     */
    private String percent(BigDecimal whole) {
      if (number.signum() > 0 && number.compareTo(ONE_PERCENT) < 0) {
        return "less than 1%";
      }
      boolean nearlyCertain =
          number.compareTo(BigDecimal.ONE) < 0
              && number.compareTo(BigDecimal.ONE.subtract(ONE_PERCENT)) > 0;
      return nearlyCertain ? "more than 99%" : whole.toPlainString() + "%";
    }

    @Override
    public String plain() {
      return number.toPlainString();
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Value {
    @Override
    public String printed() {
      return Days.words(date);
    }

    @Override
    public String plain() {
      return date.toString();
    }

    @Override
    public String unit() {
      return "date";
    }
  }

  /** Words. */
  record Words(String text) implements Value {
    @Override
    public String printed() {
      return text;
    }

    @Override
    public String plain() {
      return text;
    }

    @Override
    public String unit() {
      return "text";
    }
  }

  /** Pounds and pence. */
  static Value of(Money money) {
    return new Amount(money);
  }

  /** How many. */
  static Value of(long count) {
    return new Count(count);
  }

  /** A day. */
  static Value of(LocalDate date) {
    return new Day(date);
  }

  /** Words. */
  static Value of(String text) {
    return new Words(text);
  }

  /** A number of something, such as days. */
  static Value of(BigDecimal number, String unit) {
    return new Quantity(number, unit);
  }
}
