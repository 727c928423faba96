package org.boardpaper.plan;

import java.util.List;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/**
 * An action as a paper knew it.
 *
 * @param id what makes it the same action
 * @param place the row it was read from
 * @param scope whether one agency acted alone
 * @param leads names of the leading agencies
 * @param text the words of the action, by {@link Names#key}: what tells a renumbered action
 */
public record Earlier(ActionId id, SourceCell place, Scope scope, List<String> leads, String text) {
  /** Copies the list. */
  public Earlier {
    leads = List.copyOf(leads);
  }

  /** What a later paper will remember of an action. */
  public static Earlier of(Action action) {
    String words = action.wording().recommendation() + " " + action.wording().action();
    return new Earlier(
        action.id(), action.place(), action.scope(), action.leads(), Names.key(words));
  }

  /** The same, read from another version of its file. */
  public Earlier in(String file) {
    SourceCell other = new SourceCell(file, place.sheet(), place.row(), place.column());
    return new Earlier(id, other, scope, leads, text);
  }
}
