package org.boardpaper.render.xlsx.model;

import java.math.BigDecimal;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.joda.money.Money;

/** What a cell holds. */
sealed interface Entry {
  /** Nothing yet: a cell to be typed into. */
  static Entry empty() {
    return new Blank();
  }

  static Entry of(String text) {
    return new Words(text);
  }

  static Entry of(Money money) {
    return new Figure(money.getAmount());
  }

  static Entry of(BigDecimal number) {
    return new Figure(number);
  }

  static Entry of(long number) {
    return new Figure(BigDecimal.valueOf(number));
  }

  /** A formula without its equals sign. In a table {@code {Column}} is the cell of this row. */
  static Entry formula(String text) {
    return new Formula(() -> text);
  }

  /** A formula that is known once every table has its place. */
  static Entry later(Supplier<String> text) {
    return new Formula(text);
  }

  /** Writes a value; a formula is left to its time. */
  default void into(XSSFCell cell) {}

  /** An entry that looks different from the rest of its column. */
  record Styled(Style style, Entry entry) implements Entry {}

  record Blank() implements Entry {}

  record Formula(Supplier<String> text) implements Entry {}

  record Words(String text) implements Entry {
    @Override
    public void into(XSSFCell cell) {
      cell.setCellValue(text);
    }
  }

  record Figure(BigDecimal number) implements Entry {
    @Override
    public void into(XSSFCell cell) {
      cell.setCellValue(number.doubleValue());
    }
  }
}
