package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Met;
import org.boardpaper.plan.PlanMovement;
import org.boardpaper.plan.StatusChanges;

/** What there is to say of an action beside the last paper: nothing is corrected. */
final class MovementFindings {
  private static final int NAMED = 10;

  private final PlanMovement movement;
  private final String last;

  MovementFindings(Opening opening) {
    movement = opening.movement();
    last =
        opening
            .last()
            .map(paper -> "the paper for the meeting of " + paper.instruction().meeting())
            .orElse("the last paper");
  }

  /** Of one that the last paper knew. */
  List<Finding> of(Met met) {
    List<Finding> findings = new ArrayList<>();
    met.before()
        .filter(before -> !StatusChanges.mayLead(before, met.now().standing().status()))
        .ifPresent(before -> findings.add(status(met.now(), before)));
    met.followed()
        .map(followed -> followed.earlier().id())
        .filter(id -> !id.equals(met.now().id()))
        .ifPresentOrElse(
            id -> findings.add(renumbered(met.now(), id.printed())),
            () -> {
              if (!met.sameWords()) {
                findings.add(reworded(met.now()));
              }
            });
    return findings;
  }

  /** Of one that was outstanding and that the plan does not hold. */
  Finding ofGone(Earlier earlier) {
    return movement.alike(earlier).map(now -> asking(earlier, now)).orElseGet(() -> gone(earlier));
  }

  /** Of those that were closed and that the plan does not hold. */
  Optional<Finding> closedAndGone() {
    List<Integer> rows = movement.closedAndGone();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String named =
        rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
            + (rows.size() > NAMED ? " and " + (rows.size() - NAMED) + " more" : "");
    return Optional.of(
        Finding.information(
            "closed-actions-gone",
            SourceCell.wholeFile("the plan of " + last),
            "closed actions that the plan has no more, then on row " + named,
            "closed actions that stay in the plan",
            "Keep them: only what is in the plan is counted as completed and followed up."));
  }

  private static Finding status(Action action, ActionStatus before) {
    String now = action.standing().status().words();
    boolean reopened = !before.isOpen() && action.standing().status().isOpen();
    return Finding.warning(
        "status-change-not-allowed",
        action.place(),
        action.id().printed() + ": " + before.words() + " in the last paper, " + now + " now",
        "a change that docs/status.md allows",
        reopened
            ? "Correct the status; if the action was opened again, say “Reopened”."
            : "Correct the status, or find out what the last paper should have said.");
  }

  private static Finding renumbered(Action now, String then) {
    return Finding.information(
        "action-renumbered",
        now.place(),
        now.id().printed(),
        then + ", its number in the last paper",
        "Keep the numbers of actions; the same words were taken for the same action.");
  }

  private static Finding reworded(Action now) {
    return Finding.information(
        "action-reworded",
        now.place(),
        now.id().printed() + " with other words than in the last paper",
        "the words that the action had",
        "Nothing, if it is the same action: it was taken for it. A new action needs a new number.");
  }

  private static Finding asking(Earlier earlier, Earlier now) {
    return Finding.warning(
        "action-renumbered-and-reworded",
        now.place(),
        now.id().printed(),
        "the number or the words of " + earlier.id().printed() + ", which the plan has no more",
        "Give it back its number if it is the same action; until then one counts as withdrawn and"
            + " the other as new.");
  }

  private static Finding gone(Earlier earlier) {
    return Finding.warning(
        "action-gone-since-last-paper",
        earlier.place(),
        earlier.id().printed() + " is not in the plan",
        "every action that was outstanding in the last paper",
        "Put its row back with a status; until then it counts as withdrawn.");
  }
}
