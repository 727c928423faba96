package org.boardpaper.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.ledger.LedgerTotals;
import org.boardpaper.review.Review;
import org.boardpaper.review.ReviewRegister;
import org.boardpaper.review.ReviewState;
import org.joda.money.Money;

/**
 * What finished reviews cost in the end: chair and author of each, all years together. What was
 * paid so far for a review that is under way says nothing of what it will have cost.
 *
 * <p>Reference: NIST/SEMATECH e-Handbook of Statistical Methods 1.3.5.6, sample mean and sample
 * standard deviation.
 *
 * @param finals of each finished review that the ledger has a cost of, with the row of the review
 */
public record FinalCosts(List<Sum> finals) {
  /** How many finished reviews there must be, so that they can differ. */
  public static final int FEWEST = 2;

  private static final int VARIATION_PLACES = 4;

  /** Copies the list. */
  public FinalCosts {
    finals = List.copyOf(finals);
  }

  /**
   * The final costs that a ledger and a register tell.
   *
   * @param ledger added up to a day
   * @param register as it stood at the end of that day
   */
  public static FinalCosts of(LedgerTotals ledger, ReviewRegister register) {
    Map<String, Sum> paid = ledger.byReview();
    List<Sum> finals = new ArrayList<>();
    for (Review review : register.where(each -> each.state() == ReviewState.COMPLETED)) {
      Sum sum = paid.getOrDefault(review.reference(), Sum.NOTHING);
      if (!sum.sources().isEmpty()) {
        finals.add(sum.plus(new Sum(Pounds.ZERO, List.of(review.place()))));
      }
    }
    return new FinalCosts(finals);
  }

  /** How many there are. */
  public int count() {
    return finals.size();
  }

  /** Whether a mean and a spread can be taken of them. */
  public boolean areEnough() {
    return count() >= FEWEST;
  }

  /** The rows that they are added up from, and those of the reviews. */
  public List<SourceCell> sources() {
    return finals.stream().flatMap(each -> each.sources().stream()).toList();
  }

  /** Their mean in pounds, rounded half up to the penny; at least one is needed. */
  public Money mean() {
    return Pounds.ofPence(total().divide(size(), 0, RoundingMode.HALF_UP).longValueExact());
  }

  /**
   * Their sample standard deviation in pounds, rounded half up to the penny; two are needed: √((Σx²
   * − (Σx)² ÷ n) ÷ (n − 1)).
   */
  public Money spread() {
    BigDecimal squares =
        finals.stream().map(FinalCosts::pence).map(x -> x.pow(2)).reduce(BigDecimal::add).get();
    BigDecimal about =
        size().multiply(squares).subtract(total().pow(2)).divide(size(), MathContext.DECIMAL128);
    BigDecimal spread =
        about
            .divide(size().subtract(BigDecimal.ONE), MathContext.DECIMAL128)
            .sqrt(MathContext.DECIMAL128);
    return Pounds.ofPence(spread.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** Spread ÷ mean, both to the penny, to four decimals; the mean must be above nought. */
  public BigDecimal variation() {
    return spread().getAmount().divide(mean().getAmount(), VARIATION_PLACES, RoundingMode.HALF_UP);
  }

  private BigDecimal size() {
    return BigDecimal.valueOf(count());
  }

  private BigDecimal total() {
    return finals.stream().map(FinalCosts::pence).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal pence(Sum one) {
    return BigDecimal.valueOf(one.amount().getAmountMinorLong());
  }
}
