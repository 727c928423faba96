package org.boardpaper.paper.contribution;

import java.util.Optional;
import org.joda.money.Money;

/**
 * How costs are shared in a model, and what is given back of the reserve.
 *
 * @param rest how what is not paid by fixed amounts is shared
 * @param given what of the reserve is given back; absent where it is left alone
 */
public record ModelRules(Rest rest, Optional<GivenBack> given) {
  /** In proportion, and nothing is given back. */
  public static final ModelRules USUAL = new ModelRules(Rest.IN_PROPORTION, Optional.empty());

  /**
   * A reserve that is given back in equal yearly parts.
   *
   * @param amount in all
   * @param years over how many years, from the first
   * @param firstYear the part of the first year
   */
  public record GivenBack(Money amount, int years, Money firstYear) {}

  /** How what is not paid by fixed amounts is shared. */
  public enum Rest {
    /** In proportion to weights. */
    IN_PROPORTION("In proportion to weights"),
    /** The same for each. */
    EQUALLY("In equal shares"),
    /** By nobody: the pot bears what fixed amounts leave. */
    BY_NOBODY("Fixed amounts alone");

    private final String words;

    Rest(String words) {
      this.words = words;
    }

    /** What it is called in the list of the workbook. */
    public String words() {
      return words;
    }
  }
}
