package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;

/** Whether the plan's own marks and the previous list say the same of the last report. */
final class MarksAgainstList {
  private final Opening opening;
  private final List<Finding> findings = new ArrayList<>();

  MarksAgainstList(Opening opening) {
    this.opening = opening;
  }

  /** Notes an action that the one says to have been outstanding and the other does not. */
  void note(Action action) {
    Optional<Boolean> marked = action.standing().outstandingAtLastReport();
    if (!opening.isByList()
        || marked.isEmpty()
        || opening.movement().isPerhapsRenumbered(action)
        || marked.get() == opening.movement().wasOutstanding(action)) {
      return;
    }
    String list = opening.list().orElseThrow();
    String found =
        marked.get()
            ? "marked as outstanding at the last report, and not in " + list
            : "marked as not outstanding at the last report, and in " + list;
    findings.add(
        Finding.warning(
            "previous-list-against-mark",
            action.place(),
            action.id().printed() + " is " + found,
            "the same in the plan and in the list",
            "Correct the mark or the list; the paper goes by the list."));
  }

  /** What was noted, and that the list is not used where it is not. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    if (opening.last().isPresent() && opening.list().isPresent()) {
      all.add(notUsed(opening.list().get()));
    }
    return all;
  }

  private Finding notUsed(String list) {
    return Finding.information(
        "previous-list-not-used",
        SourceCell.wholeFile(list),
        "a list, and a paper made here for the meeting of "
            + opening.last().orElseThrow().instruction().meeting(),
        "a list only for a first paper",
        "Take the list out of the folder: the movement begins with the paper.");
  }
}
