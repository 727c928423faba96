package org.boardpaper.intake.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands in one cell, cleaned of what nobody can see. */
public sealed interface Cell {
  /** The cell as a person would read it aloud; empty when there is nothing. */
  String text();

  /** Whether there is nothing to read. */
  default boolean isBlank() {
    return this == Blank.CELL;
  }

  /** A cell of text, cleaned by {@link CellText#clean}; a blank one is {@link Blank}. */
  static Cell ofText(String raw) {
    String clean = CellText.clean(raw);
    return clean.isEmpty() ? Blank.CELL : new Text(clean);
  }

  /** A cell in which there is nothing to read. */
  enum Blank implements Cell {
    /** The one blank cell. */
    CELL;

    @Override
    public String text() {
      return "";
    }
  }

  /**
   * Words, as typed.
   *
   * @param text the words
   */
  record Text(String text) implements Cell {}

  /**
   * A number typed into a workbook.
   *
   * @param value the number, as the binary fraction that a workbook keeps
   * @param from1904 whether the workbook counts days from 1904, as older ones of a Macintosh do
   */
  record Numeral(double value, boolean from1904) implements Cell {
    private static final MathContext SHOWN = new MathContext(15);

    /** A number of a workbook that counts days from 1900. */
    public Numeral(double value) {
      this(value, false);
    }

    /** The fifteen digits that Excel shows, without an exponent. */
    @Override
    public String text() {
      BigDecimal shown = new BigDecimal(value, SHOWN).stripTrailingZeros();
      return shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString();
    }
  }

  /**
   * A date typed into a workbook.
   *
   * @param day the day meant
   */
  record Day(LocalDate day) implements Cell {
    private static final DateTimeFormatter SHOWN =
        DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    @Override
    public String text() {
      return SHOWN.format(day);
    }
  }

  /**
   * A cell that a workbook could not work out, such as {@code #REF!}.
   *
   * @param text what the cell shows
   */
  record Fault(String text) implements Cell {}
}
