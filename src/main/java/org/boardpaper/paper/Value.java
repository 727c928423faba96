package org.boardpaper.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/** A value that can be printed in a sentence, a table, a workbook and {@code figures.json}. */
public sealed interface Value {
  /** The unit of percentages, which are printed with all their decimals, so that they line up. */
  String PERCENT = "percent";

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
    @Override
    public String printed() {
      BigDecimal size = number.abs();
      String plain = (unit.equals(PERCENT) ? size : size.stripTrailingZeros()).toPlainString();
      return number.signum() < 0 ? "−" + plain : plain;
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
