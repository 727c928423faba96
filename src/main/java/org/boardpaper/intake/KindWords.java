package org.boardpaper.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.boardpaper.ledger.EntryKind;

/** The words for kinds of ledger entries: their own, and few others. */
final class KindWords {
  private KindWords() {}

  /** The words, with a partnership's own. */
  static KnownWords<EntryKind> known(Map<String, EntryKind> own) {
    Map<String, EntryKind> kindByWord = new LinkedHashMap<>();
    for (EntryKind kind : EntryKind.values()) {
      kindByWord.put(kind.words(), kind);
    }
    kindByWord.put("Balance brought forward", EntryKind.BROUGHT_FORWARD);
    kindByWord.put("Balance carried forward", EntryKind.CARRIED_FORWARD);
    kindByWord.put("Contributions agreed", EntryKind.CONTRIBUTION_AGREED);
    kindByWord.put("Contributions received", EntryKind.CONTRIBUTION_RECEIVED);
    kindByWord.put("Refund", EntryKind.REFUNDED);
    kindByWord.put("Office costs", EntryKind.OFFICE_COST);
    kindByWord.put("Chair and author costs", EntryKind.CHAIR_AND_AUTHOR_COST);
    kindByWord.put("Exceptional costs", EntryKind.EXCEPTIONAL_COST);
    kindByWord.putAll(own);
    return new KnownWords<>(kindByWord, EntryKind::words);
  }
}
