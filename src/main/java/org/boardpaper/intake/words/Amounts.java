package org.boardpaper.intake.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.rows.Cell;
import org.joda.money.Money;

/**
 * Reads amounts: pounds in plain digits, commas only between thousands, at most two decimals. A
 * number typed into a workbook is an amount when it is within 1e-9 of a whole penny. Signs,
 * brackets, the £ sign, comma decimals, exponents and words are not read.
 */
public final class Amounts {
  private static final Pattern PLAIN =
      Pattern.compile("(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,2})?");
  private static final Pattern DIGITS = Pattern.compile("\\d[\\d,.]*");
  private static final double LARGEST = 1e12;
  private static final double EXACT = 1e-9;

  private Amounts() {}

  /** The amount that a cell holds, if it is written as one. */
  public static Optional<Money> read(Cell cell) {
    if (cell instanceof Cell.Numeral numeral) {
      return toThePenny(numeral.value());
    }
    return cell instanceof Cell.Text && PLAIN.matcher(cell.text()).matches()
        ? Optional.of(Pounds.of(cell.text().replace(",", "")))
        : Optional.empty();
  }

  /** What to type instead of a text that is no amount. */
  public static String advice(String text) {
    String bare = text.replaceAll("[£\\s]", "");
    if (PLAIN.matcher(bare).matches()) {
      return "Type " + bare.replace(",", "") + ".";
    }
    if (bare.startsWith("(") || bare.startsWith("-") || bare.startsWith("−")) {
      String digits = DIGITS.matcher(bare).results().map(r -> r.group()).findFirst().orElse("");
      return PLAIN.matcher(digits).matches()
          ? "Type " + digits.replace(",", "") + " and let the kind say the direction."
          : "Type the amount without a sign and let the kind say the direction.";
    }
    if (bare.matches("\\d{1,3}(\\.\\d{3})*,\\d{2}")) {
      String decimal = bare.replace(".", "").replace(',', '.');
      return "Type " + decimal + " if the comma stands for the decimal point.";
    }
    return "Type the amount in digits, or take the row out until it is known.";
  }

  static Optional<Money> toThePenny(double pounds) {
    if (!(pounds >= 0 && pounds < LARGEST)) {
      return Optional.empty();
    }
    long pence = Math.round(pounds * 100);
    return Math.abs(BigDecimal.valueOf(pence, 2).doubleValue() - pounds) <= EXACT
        ? Optional.of(Pounds.ofPence(pence))
        : Optional.empty();
  }
}
