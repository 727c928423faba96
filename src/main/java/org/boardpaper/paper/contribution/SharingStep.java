package org.boardpaper.paper.contribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step by which a part of the cost is shared. The steps of a part follow one another: each
 * shares what the one before left, among payers that fixed amounts and percentages of earlier steps
 * do not name.
 *
 * @param of the part of the cost
 * @param rule how it is shared
 * @param cap the most that percentages come to; absent where there is none
 * @param unit the unit of a share
 * @param host who takes the rest under that rule; empty under any other
 * @param values by payer: pounds of fixed amounts, percentages, or weights; a payer without a
 *     weight has what it agreed
 */
public record SharingStep(
    Part of,
    Rule rule,
    Optional<Cap> cap,
    Money unit,
    String host,
    Map<String, BigDecimal> values) {
  /**
   * The most that percentages come to.
   *
   * @param amount in pounds
   * @param forEachReview whether it counts once for each review, else once for the year
   */
  public record Cap(Money amount, boolean forEachReview) {}

  /** Keeps the order of the values. */
  public SharingStep {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** In pence, without a cap or a host. */
  static SharingStep plain(Part of, Rule rule, Map<String, BigDecimal> values) {
    return new SharingStep(of, rule, Optional.empty(), Pounds.ofPence(1), "", values);
  }

  /**
   * What is to be typed for a payer: nothing where it is not named, or where all who agreed
   * something share by what they agreed.
   */
  public Optional<BigDecimal> typed(List<Contributor> all, Contributor one) {
    BigDecimal value = values.get(one.name());
    boolean byAgreed =
        (rule == Rule.IN_PROPORTION || rule == Rule.HOST)
            && all.stream()
                .filter(payer -> payer.agreed().isPositive())
                .allMatch(payer -> isAgreed(payer, values.get(payer.name())));
    return byAgreed && isAgreed(one, value) ? Optional.empty() : Optional.ofNullable(value);
  }

  private static boolean isAgreed(Contributor payer, @Nullable BigDecimal value) {
    return value == null || value.compareTo(payer.agreed().getAmount()) == 0;
  }

  /** What is shared. */
  public enum Part {
    /** The whole cost. */
    ALL("All the cost"),
    /** What the office costs, at most the whole cost. */
    OFFICE("Office"),
    /** What is above it. */
    REVIEWS("All above the office");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /** What it is called in the workbook. */
    public String words() {
      return words;
    }
  }

  /** How a step is shared. */
  public enum Rule {
    /** Pounds by payer; where no step follows, the pot bears the rest. */
    FIXED("Fixed amounts"),
    /** Percentages of what is left, rounded together, then split by largest remainder. */
    PERCENTAGES("Percentages"),
    /** Largest remainder by weights. */
    IN_PROPORTION("In proportion to weights"),
    /** Largest remainder, all alike. */
    EQUALLY("In equal shares"),
    /** Each rounded by itself by weights; the host takes what is left. */
    HOST("Rounded, host takes the rest");

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    /** What it is called in the list of the workbook. */
    public String words() {
      return words;
    }
  }
}
