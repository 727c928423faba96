package org.boardpaper.plan;

import static org.boardpaper.plan.ActionStatus.AWAITING_CONFIRMATION;
import static org.boardpaper.plan.ActionStatus.BLOCKED;
import static org.boardpaper.plan.ActionStatus.COMPLETED;
import static org.boardpaper.plan.ActionStatus.EXTENSION_REQUESTED;
import static org.boardpaper.plan.ActionStatus.IN_PROGRESS;
import static org.boardpaper.plan.ActionStatus.REOPENED;
import static org.boardpaper.plan.ActionStatus.VERIFIED;
import static org.boardpaper.plan.ActionStatus.WITHDRAWN;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which status may follow which: the one table of allowed changes.
 *
 * <p>Nothing goes back to <em>not started</em>. What was closed opens again only by being said to
 * be <em>reopened</em>. Evidence is seen only of what the owner says is done.
 */
public final class StatusChanges {
  private StatusChanges() {}

  /** What may follow a status in one step. A status that stays is no change. */
  public static Set<ActionStatus> from(ActionStatus status) {
    EnumSet<ActionStatus> next =
        switch (status) {
          case NOT_STARTED ->
              EnumSet.of(IN_PROGRESS, BLOCKED, EXTENSION_REQUESTED, COMPLETED, WITHDRAWN);
          case IN_PROGRESS ->
              EnumSet.of(AWAITING_CONFIRMATION, BLOCKED, EXTENSION_REQUESTED, COMPLETED, WITHDRAWN);
          case AWAITING_CONFIRMATION ->
              EnumSet.of(IN_PROGRESS, BLOCKED, EXTENSION_REQUESTED, COMPLETED, WITHDRAWN);
          case BLOCKED -> EnumSet.of(IN_PROGRESS, EXTENSION_REQUESTED, WITHDRAWN);
          case EXTENSION_REQUESTED -> EnumSet.of(IN_PROGRESS, BLOCKED, WITHDRAWN);
          case COMPLETED -> EnumSet.of(VERIFIED, REOPENED);
          case VERIFIED, WITHDRAWN -> EnumSet.of(REOPENED);
          case REOPENED ->
              EnumSet.of(IN_PROGRESS, BLOCKED, EXTENSION_REQUESTED, COMPLETED, WITHDRAWN);
        };
    return Collections.unmodifiableSet(next);
  }

  /**
   * Whether an action that stood so at one report may stand so at a later one. Several changes may
   * lie between the two, but no reopening that nobody is told of: it must be what is seen last.
   */
  public static boolean mayLead(ActionStatus before, ActionStatus now) {
    Set<ActionStatus> met = EnumSet.of(before);
    Deque<ActionStatus> open = new ArrayDeque<>(met);
    while (!open.isEmpty()) {
      for (ActionStatus next : from(open.remove())) {
        if (met.add(next) && next != REOPENED) {
          open.add(next);
        }
      }
    }
    return met.contains(now);
  }

  /** The table as a state diagram in Mermaid's notation. */
  public static String diagram() {
    StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
    for (ActionStatus status : ActionStatus.values()) {
      diagram.append("    %s: %s\n".formatted(status.id(), status.words()));
    }
    diagram.append("    [*] --> %s\n".formatted(ActionStatus.NOT_STARTED.id()));
    for (ActionStatus status : ActionStatus.values()) {
      for (ActionStatus next : from(status)) {
        diagram.append("    %s --> %s\n".formatted(status.id(), next.id()));
      }
    }
    return diagram.toString();
  }
}
