package org.boardpaper.basics;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A partner that contributes to the pot.
 *
 * @param name its own name, as printed
 * @param group the group it belongs to ("County", "Police", "District"); may be empty
 * @param aliases other spellings met in the ledger
 * @param agreedShare what the agreement says it pays a year, in pounds; absent where only the
 *     ledger says it
 */
public record Payer(String name, String group, List<String> aliases, Optional<Money> agreedShare) {
  /** Copies the list. */
  public Payer {
    aliases = List.copyOf(aliases);
  }
}
