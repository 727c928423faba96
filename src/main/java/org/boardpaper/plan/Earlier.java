package org.boardpaper.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;

/**
 * An action as a paper knew it.
 *
 * @param id what makes it the same action
 * @param place the row it was read from
 * @param scope whether one agency acted alone, where that is said
 * @param leads names of the leading agencies; none where nobody said who
 * @param target by when it was to be done
 * @param action what was to be done: narrative, never logged
 * @param text the words of recommendation and action, by {@link Names#key}: what tells a renumbered
 *     action
 */
public record Earlier(
    ActionId id,
    SourceCell place,
    Optional<Scope> scope,
    List<String> leads,
    TargetDate target,
    String action,
    String text) {
  /** Copies the list. */
  public Earlier {
    leads = List.copyOf(leads);
  }

  /** What a later paper will remember of an action. */
  public static Earlier of(Action action) {
    return new Earlier(
        action.id(),
        action.place(),
        Optional.of(action.scope()),
        action.leads(),
        action.target(),
        action.wording().action(),
        text(action.wording()));
  }

  /** What tells an action by its words. */
  public static String text(Wording wording) {
    return Names.key(wording.recommendation() + " " + wording.action());
  }

  /** What tells it where a list of the last report has both columns of words, or one of them. */
  static Set<String> texts(Wording wording) {
    return new LinkedHashSet<>(
        List.of(text(wording), Names.key(wording.action()), Names.key(wording.recommendation())));
  }

  /** The same, read from another version of its file. */
  public Earlier in(String file) {
    SourceCell other = new SourceCell(file, place.sheet(), place.row(), place.column());
    return new Earlier(id, other, scope, leads, target, action, text);
  }

  /** Where its target date at that time is not known. */
  Earlier withoutTarget() {
    return new Earlier(id, place, scope, leads, TargetDate.NONE, action, text);
  }

  /** With what was not said of it as the plan says it now. */
  Earlier filledFrom(Action now) {
    return new Earlier(
        id,
        place,
        scope.or(() -> Optional.of(now.scope())),
        leads.isEmpty() ? now.leads() : leads,
        target,
        action,
        text);
  }

  /** Its scope: where nobody said it, several leads make it multi-agency. */
  public Scope likelyScope() {
    return scope.orElse(leads.size() > 1 ? Scope.MULTI_AGENCY : Scope.SINGLE_AGENCY);
  }

  /** Whether an action has the same words in the same review. */
  boolean hasTheWordsOf(Action now) {
    return id.review().equals(now.id().review()) && texts(now.wording()).contains(text);
  }
}
