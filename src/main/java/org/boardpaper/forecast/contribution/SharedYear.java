package org.boardpaper.forecast.contribution;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Payer;
import org.joda.money.Money;

/**
 * A year whose cost is shared.
 *
 * @param payers in ledger order, new ones last
 * @param agreed what each agreed for the year, in pounds; a new payer's weight
 * @param office what the office costs in it
 * @param reviews how many reviews are budgeted for
 */
public record SharedYear(
    List<Payer> payers, Map<String, BigDecimal> agreed, Money office, BigDecimal reviews) {
  /** Copies the list and keeps the order of what was agreed. */
  public SharedYear {
    payers = List.copyOf(payers);
    agreed = Collections.unmodifiableMap(new LinkedHashMap<>(agreed));
  }

  /** The same year with the groups as its payers, each with what its members agreed together. */
  public SharedYear byGroup() {
    Map<String, BigDecimal> together = new LinkedHashMap<>();
    payers.forEach(
        payer ->
            together.merge(
                GroupsFirst.group(payer),
                agreed.getOrDefault(payer.name(), BigDecimal.ZERO),
                BigDecimal::add));
    return new SharedYear(GroupsFirst.asPayers(payers), together, office, reviews);
  }
}
