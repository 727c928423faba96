package org.boardpaper.plan;

import java.util.List;
import org.boardpaper.basics.SourceCell;

/**
 * An action that was outstanding in an earlier paper, as that paper knew it.
 *
 * @param id what makes it the same action
 * @param place the row it was read from then
 * @param scope whether one agency acted alone
 * @param leads names of the leading agencies then
 */
public record Earlier(ActionId id, SourceCell place, Scope scope, List<String> leads) {
  /** Copies the list. */
  public Earlier {
    leads = List.copyOf(leads);
  }

  /** What a later paper will remember of an action. */
  public static Earlier of(Action action) {
    return new Earlier(action.id(), action.place(), action.scope(), action.leads());
  }
}
