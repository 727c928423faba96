package org.boardpaper.intake;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpaper.ledger.EntryKind;

/** The words for kinds of ledger entries: their own, and few others. */
final class KindWords {
  private static final Map<String, EntryKind> OTHERS =
      Map.ofEntries(
          entry("Balance brought forward", EntryKind.BROUGHT_FORWARD),
          entry("Opening balance", EntryKind.BROUGHT_FORWARD),
          entry("Balance carried forward", EntryKind.CARRIED_FORWARD),
          entry("Closing balance", EntryKind.CARRIED_FORWARD),
          entry("Agreed", EntryKind.CONTRIBUTION_AGREED),
          entry("Agreed contribution", EntryKind.CONTRIBUTION_AGREED),
          entry("Contributions agreed", EntryKind.CONTRIBUTION_AGREED),
          entry("Received", EntryKind.CONTRIBUTION_RECEIVED),
          entry("Contributions received", EntryKind.CONTRIBUTION_RECEIVED),
          entry("Refund", EntryKind.REFUNDED),
          entry("Office", EntryKind.OFFICE_COST),
          entry("Office costs", EntryKind.OFFICE_COST),
          entry("Chair and author", EntryKind.CHAIR_AND_AUTHOR_COST),
          entry("Chair and author costs", EntryKind.CHAIR_AND_AUTHOR_COST),
          entry("Exceptional", EntryKind.EXCEPTIONAL_COST),
          entry("Exceptional costs", EntryKind.EXCEPTIONAL_COST));

  private KindWords() {}

  /** The words, with a partnership's own. */
  static KnownWords<EntryKind> known(Map<String, EntryKind> own) {
    Map<String, EntryKind> kindByWord = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      kindByWord.put(kind.words(), kind);
    }
    kindByWord.putAll(OTHERS);
    kindByWord.putAll(own);
    return new KnownWords<>(kindByWord, EntryKind::words);
  }
}
