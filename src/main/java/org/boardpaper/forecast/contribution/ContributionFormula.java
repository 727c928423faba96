package org.boardpaper.forecast.contribution;

import java.util.List;
import org.boardpaper.basics.Payer;
import org.joda.money.Money;

/**
 * A rule by which payers share a cost. Rules are put together: a percentage with a cap leaves its
 * rest to another rule, groups share by one rule and their members by another.
 *
 * <p>Whatever the rule, the shares and what the pot bears add up to the total, to the penny.
 *
 * <p>Reference: DHR funding agreements of Leicestershire (2012), Gloucestershire (2024/25).
 */
public sealed interface ContributionFormula
    permits ByUse,
        CappedPercentage,
        EqualShares,
        FixedAmounts,
        GroupsFirst,
        HostTakesRest,
        MinimumContribution,
        OfficeAndReviews,
        PercentageOfTotal,
        Proportional {
  /**
   * The shares of an amount.
   *
   * @param total pounds and pence; a negative one is a refund
   * @param payers in ledger order, each name once
   * @throws CannotShare when the rule cannot share among these payers
   */
  Shares split(Money total, List<Payer> payers);

  /** The rule in words, for a note: {@code "in equal shares"}. */
  String words();
}
