package org.boardpaper.intake.words;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.intake.rows.Cell;

/** A day that has lost its format: workbooks keep days as numbers, such as 42551. */
final class SerialDay {
  private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
  private static final Pattern WHOLE = Pattern.compile("\\d{5}(?:\\.0+)?");
  private static final int FIRST = 30_000;
  private static final int LAST = 73_050;

  private SerialDay() {}

  /** The day, where a cell holds nothing but a number that stands for one of 1982 to 2099. */
  static Optional<LocalDate> read(Cell cell) {
    if (!WHOLE.matcher(cell.text()).matches()) {
      return Optional.empty();
    }
    int days = (int) Double.parseDouble(cell.text());
    boolean from1904 = cell instanceof Cell.Numeral number && number.from1904();
    return days < FIRST || days > LAST
        ? Optional.empty()
        : Optional.of((from1904 ? FROM_1904 : FROM_1900).plusDays(days));
  }
}
