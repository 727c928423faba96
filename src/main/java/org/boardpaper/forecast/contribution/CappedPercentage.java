package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * One payer pays a percentage up to a cap, the others share the rest by another rule: its share =
 * min(cap, percentage × total), rounded half up to the penny.
 *
 * <p>Reference: Gloucestershire's arrangement of 2024/25: the commissioner's office pays 50% of the
 * chair's fee up to £5,000, the rest is shared equally by the others. The amount to split is then
 * the fee of one review; for several reviews see {@link #forReviews}.
 *
 * @param payer who pays the percentage
 * @param percent of the total, from 0 to 100
 * @param cap the most it pays, not negative
 * @param rest the rule of the others
 */
public record CappedPercentage(String payer, Percent percent, Cap cap, ContributionFormula rest)
    implements ContributionFormula {
  /**
   * The most that a percentage comes to.
   *
   * @param amount in pounds, not negative
   * @param reviews how often it counts; absent where it counts once for all
   */
  public record Cap(Money amount, Optional<BigDecimal> reviews) {
    /** The most in all: rounded half up to the penny. */
    public Money most() {
      return reviews.map(number -> Pounds.times(amount, number)).orElse(amount);
    }
  }

  /** With a cap that counts once for all. */
  public CappedPercentage(String payer, Percent percent, Money cap, ContributionFormula rest) {
    this(payer, percent, new Cap(cap, Optional.empty()), rest);
  }

  /** Refuses a percentage that is no part of a whole and a negative cap. */
  public CappedPercentage {
    if (!percent.isPartOfWhole() || cap.amount().isNegative()) {
      throw new IllegalArgumentException(
          "a percentage from 0 to 100 and a cap not below nought: " + percent + ", " + cap);
    }
  }

  /** The same rule for the fees of several reviews together: the cap counts once for each. */
  public CappedPercentage forReviews(BigDecimal reviews) {
    return new CappedPercentage(payer, percent, new Cap(cap.amount(), Optional.of(reviews)), rest);
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    if (payers.stream().noneMatch(each -> each.name().equals(payer))) {
      return rest.split(total, payers);
    }
    Money part = percent.of(total);
    Money share = part.isGreaterThan(cap.most()) ? cap.most() : part;
    return Remainder.of(total.minus(share), rest, payers, Map.of(payer, share));
  }

  @Override
  public String words() {
    return payer
        + " "
        + percent.words()
        + " up to "
        + Pounds.printed(cap.most())
        + ", the rest "
        + rest.words();
  }
}
