package org.boardpaper.paper.board;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.TargetDate;

/** What an action's owners and dates are in print. */
final class ActionWords {
  private static final Pattern BARE = Pattern.compile("\\d{5,}(\\.0+)?");

  private ActionWords() {}

  /** {@code "Police; Probation (in the plan: National Probation Service). With: Health"}. */
  static String owners(Action action, Publication publication) {
    Owners owners = action.owners();
    StringBuilder words =
        new StringBuilder(bodies(owners.leads(), action.id().review(), publication));
    if (!owners.ended().isEmpty()) {
      words
          .append(" (in the plan: ")
          .append(bodies(owners.ended(), action.id().review(), publication))
          .append(')');
    }
    if (!owners.supporting().isEmpty()) {
      words
          .append(". With: ")
          .append(bodies(owners.supporting(), action.id().review(), publication));
    }
    return words.toString();
  }

  /** The names of bodies in a review as an edition prints them. */
  static String bodies(List<String> names, String review, Publication publication) {
    return names.stream()
        .map(name -> publication.body(name, review))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** {@code "30 June 2016 (overdue), revised from 31 December 2015"}. */
  static String target(TargetDate target, boolean overdue) {
    String inForce = target(target);
    String words = overdue ? inForce + " (overdue)" : inForce;
    return target
        .original()
        .map(ActionWords::target)
        .filter(first -> !first.equals(inForce))
        .map(first -> words + ", revised from " + first)
        .orElse(words);
  }

  /** The day, or the plan's own words where they name no exact one. */
  static String target(TargetDate target) {
    if (target.raw().isEmpty()) {
      return "None given";
    }
    boolean bareNumber = BARE.matcher(target.raw()).matches();
    return (target.guessed() && !bareNumber) || target.day().isEmpty()
        ? target.raw()
        : Value.of(target.day().orElseThrow()).printed();
  }
}
