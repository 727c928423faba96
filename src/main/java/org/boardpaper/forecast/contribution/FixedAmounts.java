package org.boardpaper.forecast.contribution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * Some payers pay fixed amounts whatever the cost. The rest is shared by the others by another
 * rule, or, where there is none, is borne by the pot.
 *
 * @param amounts by payer
 * @param rest the rule of the others; empty where the pot bears the difference
 */
public record FixedAmounts(Map<String, Money> amounts, Optional<ContributionFormula> rest)
    implements ContributionFormula {
  /** Keeps the order of the amounts. */
  public FixedAmounts {
    amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
  }

  /** Fixed amounts, and the pot bears what they leave or keeps what they are above the cost. */
  public static FixedAmounts andThePot(Map<String, Money> amounts) {
    return new FixedAmounts(amounts, Optional.empty());
  }

  /** Fixed amounts, and the others share what they leave. */
  public static FixedAmounts andTheOthers(Map<String, Money> amounts, ContributionFormula rest) {
    return new FixedAmounts(amounts, Optional.of(rest));
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    Map<String, Money> fixed = new LinkedHashMap<>();
    payers.stream()
        .map(Payer::name)
        .filter(amounts::containsKey)
        .forEach(name -> fixed.put(name, amounts.getOrDefault(name, Pounds.ZERO)));
    Money left = total.minus(new Shares(fixed, Pounds.ZERO).total());
    if (rest.isEmpty()) {
      return new Shares(fixed, left).inOrderOf(payers);
    }
    return Remainder.of(left, rest.get(), payers, fixed);
  }

  @Override
  public String words() {
    return "fixed amounts, then "
        + rest.map(ContributionFormula::words).orElse("the pot bears the difference");
  }
}
