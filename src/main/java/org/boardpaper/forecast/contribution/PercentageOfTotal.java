package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardpaper.basics.Apportionment;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Percent;
import org.joda.money.Money;

/**
 * Some payers pay percentages of the total and the others share the rest by another rule. What
 * those payers pay together is rounded half up to the penny once, then split among them by largest
 * remainder.
 *
 * @param percentages by payer; at most 100% together
 * @param rest the rule of the others; not used where the percentages add up to 100
 */
public record PercentageOfTotal(Map<String, Percent> percentages, ContributionFormula rest)
    implements ContributionFormula {
  /** Refuses percentages below 0 and above 100 together. */
  public PercentageOfTotal {
    percentages = Collections.unmodifiableMap(new LinkedHashMap<>(percentages));
    if (!sum(percentages).isPartOfWhole()
        || !percentages.values().stream().allMatch(Percent::isPartOfWhole)) {
      throw new IllegalArgumentException("percentages add up to at most 100: " + percentages);
    }
  }

  @Override
  public Shares split(Money total, List<Payer> payers) {
    List<Payer> named =
        payers.stream().filter(payer -> percentages.containsKey(payer.name())).toList();
    List<BigDecimal> weights = named.stream().map(this::weight).toList();
    Percent together = new Percent(weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    Money portion = together.of(total);
    Map<String, Money> settled =
        together.value().signum() == 0
            ? named.stream().collect(Collectors.toMap(Payer::name, payer -> portion))
            : Shares.of(named, Apportionment.largestRemainder(portion, weights)).byPayer();
    return Remainder.of(total.minus(portion), rest, payers, settled);
  }

  private BigDecimal weight(Payer payer) {
    return percentages.getOrDefault(payer.name(), Percent.ZERO).value();
  }

  private static Percent sum(Map<String, Percent> percentages) {
    return new Percent(
        percentages.values().stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Override
  public String words() {
    return percentages.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue().words())
            .collect(Collectors.joining(", "))
        + ", the rest "
        + rest.words();
  }
}
