package org.boardpaper.paper.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.joda.money.Money;

/**
 * Years in which the cost of chairs and authors is so many times the printed cost of one review:
 * whoever divides learns how many reviews were paid for.
 */
public final class CostsAndCases {
  private static final Pattern PAID =
      Pattern.compile("ledger\\.([^.]+)\\.costs\\.chair-and-author");
  private static final Pattern ONE = Pattern.compile("ledger\\.[^.]+\\.review-cost\\.agreed");

  private CostsAndCases() {}

  /**
   * A finding for each such year.
   *
   * @param figures of the paper
   * @param planned costs of one review in the scenarios, in pounds
   * @param settings of the partnership
   */
  public static List<Finding> of(
      Collection<Figure> figures, Collection<Money> planned, DisclosureSettings settings) {
    if (!settings.costs() || settings.threshold() == 0) {
      return List.of();
    }
    Set<BigDecimal> costs = ofOne(figures);
    planned.stream().map(Money::getAmount).filter(c -> c.signum() > 0).forEach(costs::add);
    List<Finding> findings = new ArrayList<>();
    for (Figure figure : figures) {
      Matcher paid = PAID.matcher(figure.id());
      if (paid.matches()) {
        BigDecimal amount = new BigDecimal(figure.value().plain());
        costs.stream()
            .filter(cost -> tells(amount, cost, settings.threshold()))
            .findFirst()
            .ifPresent(cost -> findings.add(finding(figure, paid.group(1), amount.divide(cost))));
      }
    }
    return findings;
  }

  private static Set<BigDecimal> ofOne(Collection<Figure> figures) {
    return figures.stream()
        .filter(figure -> ONE.matcher(figure.id()).matches())
        .map(figure -> new BigDecimal(figure.value().plain()))
        .filter(cost -> cost.signum() > 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean tells(BigDecimal amount, BigDecimal cost, int threshold) {
    return amount.signum() > 0
        && amount.remainder(cost).signum() == 0
        && amount.compareTo(cost.multiply(BigDecimal.valueOf(threshold))) < 0;
  }

  private static Finding finding(Figure paid, String year, BigDecimal times) {
    SourceCell place =
        Optional.of(paid.sources())
            .filter(sources -> !sources.isEmpty())
            .map(sources -> sources.get(0))
            .orElse(SourceCell.wholeFile("board-paper.pdf"));
    return Finding.information(
        "costs-tell-cases",
        place,
        "%s for chairs and authors in %s, %s times the cost of one review"
            .formatted(paid.value().printed(), year.replace('-', '/'), times.toPlainString()),
        "costs from which no small number of reviews follows in the public edition",
        "If it must not be known how many were paid for, write “costs: withheld” under disclosure.");
  }
}
