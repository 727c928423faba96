package org.boardpaper.basics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * Splits an amount among payers in proportion to weights so that the shares add to the amount,
 * always.
 *
 * <p>Rule: flat largest remainder (Hamilton's method) in pence; a tie goes to the earlier payer in
 * ledger order. Exact integer arithmetic, no rounding of weights.
 *
 * <p>Shares may be whole units instead, such as whole pounds. What the total has above a whole
 * number of units then goes to the payer with the largest weight, the earlier one on a tie.
 *
 * <p>Reference: Balinski and Young, Fair Representation, 2nd edition (2001), chapter 3.
 */
public final class Apportionment {
  private Apportionment() {}

  /**
   * The shares of {@code total}, in the order of {@code weights}.
   *
   * @param total the amount, which may be negative (a refund is split like a charge)
   * @param weights one per payer, none negative, not all nought
   * @throws IllegalArgumentException when there is no positive weight or a negative one
   */
  public static List<Money> largestRemainder(Money total, List<BigDecimal> weights) {
    List<BigInteger> whole = wholeNumbers(weights);
    BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (sum.signum() <= 0 || whole.stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException(
          "weights must not be negative and one must be above nought: " + weights);
    }
    BigInteger pence = BigInteger.valueOf(total.getAmountMinorLong()).abs();
    List<BigInteger[]> parts =
        whole.stream().map(weight -> pence.multiply(weight).divideAndRemainder(sum)).toList();
    long[] shares = parts.stream().mapToLong(part -> part[0].longValueExact()).toArray();
    long left =
        pence.longValueExact() - IntStream.range(0, shares.length).mapToLong(i -> shares[i]).sum();
    IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> shares[i]++);
    return signed(shares, total.isNegative());
  }

  /**
   * The shares of {@code total} in whole units, in the order of {@code weights}.
   *
   * @param total the amount, which may be negative and need not be a whole number of units
   * @param weights one per payer, none negative, not all nought
   * @param unit above nought: a penny, a pound, ten pounds
   * @throws IllegalArgumentException when there is no positive weight, a negative one, or no unit
   */
  public static List<Money> largestRemainder(Money total, List<BigDecimal> weights, Money unit) {
    long unitPence = unit.getAmountMinorLong();
    if (unitPence <= 0) {
      throw new IllegalArgumentException("a rounding unit is above nought: " + unit);
    }
    long pence = total.getAmountMinorLong();
    List<Money> units = largestRemainder(Pounds.ofPence(pence / unitPence), weights);
    List<Money> shares = new ArrayList<>();
    units.forEach(share -> shares.add(share.multipliedBy(unitPence)));
    int largest = weights.indexOf(Collections.max(weights));
    shares.set(largest, shares.get(largest).plus(Pounds.ofPence(pence % unitPence)));
    return List.copyOf(shares);
  }

  private static List<Money> signed(long[] shares, boolean negative) {
    List<Money> result = new ArrayList<>();
    for (long share : shares) {
      result.add(Pounds.ofPence(negative ? -share : share));
    }
    return List.copyOf(result);
  }

  private static List<BigInteger> wholeNumbers(List<BigDecimal> weights) {
    int scale = weights.stream().mapToInt(weight -> Math.max(0, weight.scale())).max().orElse(0);
    return weights.stream().map(weight -> weight.setScale(scale).unscaledValue()).toList();
  }
}
