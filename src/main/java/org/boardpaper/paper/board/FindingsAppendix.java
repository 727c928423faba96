package org.boardpaper.paper.board;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;

/** What was noticed in the data and the board must know of, counted by rule: no cell is quoted. */
final class FindingsAppendix {
  private static final List<Column> COLUMNS =
      List.of(
          BoardTables.header("What was noticed", 5),
          BoardTables.number("How often", 2),
          BoardTables.text("First place", 6),
          BoardTables.text("What to do there", 8));

  private FindingsAppendix() {}

  private record Group(int count, Finding first) {
    Group plus(Group other) {
      return new Group(
          count + other.count, first.compareTo(other.first) <= 0 ? first : other.first);
    }

    List<Value> row() {
      return List.of(
          Value.of(first.ruleInWords()),
          Value.of(count),
          Value.of(first.place().describe()),
          Value.of(first.action()));
    }
  }

  /** How many points there are, without a word of any. */
  static List<String> inShort(Iterable<Finding> findings) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == Severity.WARNING ? 1 : 0;
    }
    return count == 0
        ? List.of()
        : List.of(
            "Of the data behind this paper "
                + Value.of(count).printed()
                + (count == 1 ? " point was" : " points were")
                + " noticed. The list of them is in the edition for the board.");
  }

  static Appendix of(Iterable<Finding> findings) {
    Map<String, Group> groups = new TreeMap<>();
    for (Finding finding : findings) {
      if (finding.severity() == Severity.WARNING) {
        groups.merge(finding.rule(), new Group(1, finding), Group::plus);
      }
    }
    Table table =
        new Table(
            "findings",
            "Points by kind",
            COLUMNS,
            groups.values().stream().map(Group::row).toList(),
            "Nothing was noticed that the board must know of.");
    String note =
        "Nothing was corrected: each point is for the owner of the file to settle. The list of findings that comes with this paper names every one.";
    return new Appendix(
        "Appendix 2", "What was noticed in the data", List.of(note), List.of(table));
  }
}
