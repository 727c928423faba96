package org.boardpaper.forecast.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.basics.Pounds;
import org.boardpaper.basics.Probability;
import org.boardpaper.forecast.outlook.Outlook;
import org.joda.money.Money;

/**
 * The risk of an outlook for a paper, asked about more than once: what its reviews cost is worked
 * out once, on lattices that all answers share. Not for several threads at a time.
 */
public final class OutlookRisk {
  private final Outlook outlook;
  private final Discretisation lattices;

  private OutlookRisk(Outlook outlook) {
    this.outlook = outlook;
    this.lattices = new Discretisation(terms(Pounds.ZERO), WeightedLaw.of(outlook.volume()));
  }

  /** Nothing is worked out yet. */
  public static OutlookRisk of(Outlook outlook) {
    return new OutlookRisk(outlook);
  }

  /** The risk of a pot below nought, and the percentiles of the pot. */
  public PotRisk belowNought() {
    return PotRisk.of(outlook, Pounds.ZERO, lattices.readout(Precision.FOR_A_PAPER));
  }

  /**
   * The probability of a pot below a floor at the end of the first year, of the first or second,
   * and so on; as {@link YearRisk#byYearEnd}.
   *
   * @param floor nought or more
   */
  public List<Probability> below(Money floor) {
    return ever(terms(floor));
  }

  /**
   * The probability of a pot below nought at any year end if less were contributed.
   *
   * @param contributions of each year, none of them above that of the outlook
   */
  public Probability atAnyYearEndWith(List<Money> contributions) {
    Outlook other = outlook.withContributions(contributions);
    return ever(PotTerms.of(other, Pounds.ZERO)).get(outlook.years() - 1);
  }

  private List<Probability> ever(PotTerms terms) {
    Readout readout = lattices.ever(terms, Precision.FOR_A_PAPER);
    return IntStream.range(0, outlook.years())
        .mapToObj(k -> Probability.computed(readout.number(k)))
        .toList();
  }

  private PotTerms terms(Money floor) {
    return PotTerms.of(outlook, floor);
  }
}
