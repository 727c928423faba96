package org.boardpaper.paper.board;

import org.boardpaper.paper.Value;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Owners;
import org.boardpaper.plan.TargetDate;

/** What an action's owners and dates are in print. */
final class ActionWords {
  private ActionWords() {}

  /** {@code "Police; Probation (in the plan: National Probation Service). With: Health"}. */
  static String owners(Action action) {
    Owners owners = action.owners();
    StringBuilder words = new StringBuilder(String.join("; ", owners.leads()));
    if (!owners.ended().isEmpty()) {
      words.append(" (in the plan: ").append(String.join("; ", owners.ended())).append(')');
    }
    if (!owners.supporting().isEmpty()) {
      words.append(". With: ").append(String.join("; ", owners.supporting()));
    }
    return words.toString();
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
    return target.guessed() || target.day().isEmpty()
        ? target.raw()
        : Value.of(target.day().orElseThrow()).printed();
  }
}
