package org.boardpaper.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.SourceCell;

/**
 * An action as a paper knew it.
 *
 * @param id what makes it the same action
 * @param place the row it was read from
 * @param scope whether one agency acted alone, where that is said
 * @param owners who led it; nobody where it was not said
 * @param target by when it was to be done
 * @param action what was to be done: narrative, never logged
 * @param text the words of recommendation and action: what tells a renumbered action
 */
public record Earlier(
    ActionId id,
    SourceCell place,
    Optional<Scope> scope,
    Owners owners,
    TargetDate target,
    String action,
    String text) {

  /** What a later paper will remember of an action. */
  public static Earlier of(Action action) {
    return new Earlier(
        action.id(),
        action.place(),
        Optional.of(action.scope()),
        action.owners().answering(),
        action.target(),
        action.wording().action(),
        text(action.wording()));
  }

  /** What tells an action by its words. */
  public static String text(Wording wording) {
    return (wording.recommendation() + " " + wording.action()).strip();
  }

  /**
   * The marks that tell an action where a list of the last report has both columns of words, or one
   * of them.
   */
  static Set<WordPrint> wordings(Action action) {
    Wording wording = action.wording();
    return Stream.of(text(wording), wording.action(), wording.recommendation())
        .filter(text -> !text.isBlank())
        .map(text -> words(action.id().review(), text))
        .collect(Collectors.toSet());
  }

  /** The mark of the words of an action of a review: letters and digits alone count. */
  static WordPrint words(String review, String text) {
    return WordPrint.of(review, text);
  }

  /** Names of the leading agencies; none where nobody said who. */
  public List<String> leads() {
    return owners.leads();
  }

  /** The same, read from another version of its file. */
  public Earlier in(String file) {
    SourceCell other = new SourceCell(file, place.sheet(), place.row(), place.column());
    return new Earlier(id, other, scope, owners, target, action, text);
  }

  /** Where its target date at that time is not known. */
  Earlier withoutTarget() {
    return new Earlier(id, place, scope, owners, TargetDate.NONE, action, text);
  }

  /** The same without its words, and with values that many have kept once. */
  Earlier withoutWords(Shared shared) {
    ActionId light = new ActionId(shared.once(id.review()), shared.once(id.series()), id.number());
    SourceCell row =
        new SourceCell(
            shared.once(place.file()), shared.once(place.sheet()), place.row(), place.column());
    return new Earlier(
        light, row, shared.once(scope), shared.once(owners), shared.once(target), "", "");
  }

  /** Keeps equal values once. */
  interface Shared {
    /** The one that is kept of all that are equal to a value. */
    <T> T once(T value);
  }

  /** With what was not said of it as the plan says it now. */
  Earlier filledFrom(Action now) {
    return new Earlier(
        id,
        place,
        scope.or(() -> Optional.of(now.scope())),
        owners.leads().isEmpty() ? now.owners().answering() : owners,
        target,
        action,
        text);
  }

  /** Its scope: where nobody said it, several leads make it multi-agency. */
  public Scope likelyScope() {
    return scope.orElse(leads().size() > 1 ? Scope.MULTI_AGENCY : Scope.SINGLE_AGENCY);
  }
}
