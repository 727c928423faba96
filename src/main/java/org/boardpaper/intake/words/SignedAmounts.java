package org.boardpaper.intake.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Pounds;
import org.boardpaper.intake.rows.Cell;
import org.joda.money.Money;

/**
 * Reads amounts as finance systems export them: {@code 1,234.56}, {@code -500}, {@code 1,234.56-},
 * {@code (500.00)}, each also with £ or GBP. Comma decimals, exponents and words are not read.
 */
public final class SignedAmounts {
  private static final Pattern CURRENCY = Pattern.compile("£|GBP");
  private static final Pattern PLAIN = Pattern.compile("[\\d.,]*");
  private static final Pattern SPACE = Pattern.compile("\\s");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<before>[+-])?(?<open>\\()?"
              + "(?<digits>(?:\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(?:\\.\\d{1,2})?)"
              + "(?<close>\\))?(?<behind>[+-])?");

  private SignedAmounts() {}

  /** The amount that a cell holds, if it is written as one. */
  public static Optional<Money> read(Cell cell) {
    if (cell instanceof Cell.Numeral numeral) {
      Optional<Money> size = Amounts.toThePenny(Math.abs(numeral.value()));
      return numeral.value() < 0 ? size.map(Money::negated) : size;
    }
    return cell instanceof Cell.Text ? parse(cell.text()) : Optional.empty();
  }

  /** Whether a cell says that there is no amount: nothing, or the dash that stands for nought. */
  public static boolean isNone(Cell cell) {
    return cell.isBlank() || bare(cell.text()).equals("-");
  }

  private static Optional<Money> parse(String text) {
    Matcher written = WRITTEN.matcher(bare(text));
    if (!written.matches() || signs(written) > 1 || isHalfBracketed(written)) {
      return Optional.empty();
    }
    Money size = Pounds.of(written.group("digits").replace(",", ""));
    return Optional.of(isNegative(written) ? size.negated() : size);
  }

  private static String bare(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String plain = SPACE.matcher(CURRENCY.matcher(text).replaceFirst("")).replaceAll("");
    return plain.replace('−', '-').replace('–', '-');
  }

  private static int signs(Matcher written) {
    int signs = written.group("open") == null ? 0 : 1;
    signs += written.group("before") == null ? 0 : 1;
    return signs + (written.group("behind") == null ? 0 : 1);
  }

  private static boolean isHalfBracketed(Matcher written) {
    return (written.group("open") == null) != (written.group("close") == null);
  }

  private static boolean isNegative(Matcher written) {
    return written.group("open") != null
        || "-".equals(written.group("before"))
        || "-".equals(written.group("behind"));
  }
}
