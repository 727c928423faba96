package org.boardpaper.paper.disclosure;

import java.util.List;

/**
 * What a partnership has settled about its public edition.
 *
 * @param threshold a number of cases below it is withheld; 0 switches the protection of numbers off
 * @param actionCounts whether counts of actions are printed; they are management information, not
 *     personal data, unless the partnership says otherwise
 * @param costs whether it is printed what was paid and what was left in the pot: where every review
 *     costs the same, that tells how many were paid for
 * @param names of people and places that may not stand anywhere in the public edition
 * @param contact the lines about the officer to contact that everyone may read
 * @param allowed telephone numbers and e-mail addresses that everyone may read, such as a helpline
 */
public record DisclosureSettings(
    int threshold,
    boolean actionCounts,
    boolean costs,
    List<String> names,
    List<String> contact,
    List<String> allowed) {
  /** What holds where nothing is settled. */
  public static final DisclosureSettings USUAL =
      new DisclosureSettings(5, true, true, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public DisclosureSettings {
    names = List.copyOf(names);
    contact = List.copyOf(contact);
    allowed = List.copyOf(allowed);
  }
}
