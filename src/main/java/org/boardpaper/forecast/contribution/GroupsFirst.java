package org.boardpaper.forecast.contribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Payer;
import org.boardpaper.basics.Pounds;
import org.joda.money.Money;

/**
 * The groups of payers share first, as if each were one payer, then the members of each share what
 * falls to it. Groups stand in the order of their first members; a payer without a group is one by
 * itself, under its own name.
 *
 * @param amongGroups the rule of the groups, which names them as payers
 * @param inGroup the rule of the members of a group
 */
public record GroupsFirst(ContributionFormula amongGroups, ContributionFormula inGroup)
    implements ContributionFormula {
  @Override
  public Shares split(Money total, List<Payer> payers) {
    Map<String, List<Payer>> groups = new LinkedHashMap<>();
    payers.stream()
        .map(GroupsFirst::group)
        .distinct()
        .forEach(
            group ->
                groups.put(group, payers.stream().filter(p -> group(p).equals(group)).toList()));
    Shares groupShares = amongGroups.split(total, asPayers(payers));
    Shares shares = new Shares(Map.of(), groupShares.fromPot());
    for (Map.Entry<String, List<Payer>> group : groups.entrySet()) {
      Money amount = groupShares.of(group.getKey());
      shares =
          shares.plus(
              amount.isZero()
                  ? new Shares(Map.of(), Pounds.ZERO)
                  : inGroup.split(amount, group.getValue()));
    }
    return shares.inOrderOf(payers);
  }

  /** The groups of payers as payers themselves, in the order of their first members. */
  static List<Payer> asPayers(List<Payer> payers) {
    return payers.stream().map(GroupsFirst::group).distinct().map(GroupsFirst::asPayer).toList();
  }

  /** The group of a payer: itself where it has none. */
  static String group(Payer payer) {
    return payer.group().isEmpty() ? payer.name() : payer.group();
  }

  private static Payer asPayer(String group) {
    return new Payer(group, "", List.of(), Optional.empty());
  }

  @Override
  public String words() {
    return "groups " + amongGroups.words() + ", members of a group " + inGroup.words();
  }
}
