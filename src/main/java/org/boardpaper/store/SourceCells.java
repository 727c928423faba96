package org.boardpaper.store;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Tally;

/**
 * Places as one text, with their order and repetitions kept.
 *
 * <p>A line for each stretch of places in one file, sheet and column: {@code
 * funding-ledger.csv||5|2-31,40,}. A rising stretch of rows is written as its ends.
 */
final class SourceCells {
  private SourceCells() {}

  static String encode(List<SourceCell> cells) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < cells.size(); ) {
      int to = from + 1;
      while (to < cells.size() && sameColumn(cells.get(from), cells.get(to))) {
        to++;
      }
      lines.add(line(cells.subList(from, to)));
      from = to;
    }
    return Escapes.join(lines, '\n');
  }

  static List<SourceCell> decode(String text) {
    Tally cells = new Tally();
    for (String line : Escapes.split(text, '\n')) {
      List<String> parts = Escapes.split(line, '|');
      int column = Integer.parseInt(parts.get(2));
      for (String stretch : Escapes.split(parts.get(3), ',')) {
        int dash = stretch.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? stretch : stretch.substring(0, dash));
        int last = dash < 0 ? first : Integer.parseInt(stretch.substring(dash + 1));
        for (int row = first; row <= last; row++) {
          cells.count(new SourceCell(parts.get(0), parts.get(1), row, column));
        }
      }
    }
    return cells.sources();
  }

  static String encode(SourceCell cell) {
    return encode(List.of(cell));
  }

  static SourceCell decodeOne(String text) {
    return decode(text).get(0);
  }

  private static boolean sameColumn(SourceCell a, SourceCell b) {
    return a.column() == b.column() && a.file().equals(b.file()) && a.sheet().equals(b.sheet());
  }

  private static String line(List<SourceCell> cells) {
    SourceCell head = cells.get(0);
    String column = Integer.toString(head.column());
    return Escapes.join(List.of(head.file(), head.sheet(), column, rows(cells)), '|');
  }

  private static String rows(List<SourceCell> cells) {
    List<String> stretches = new ArrayList<>();
    for (int from = 0; from < cells.size(); ) {
      int first = cells.get(from).row();
      int to = from + 1;
      while (to < cells.size() && cells.get(to).row() == first + to - from) {
        to++;
      }
      int last = first + to - from - 1;
      stretches.add(first == last ? Integer.toString(first) : first + "-" + last);
      from = to;
    }
    return Escapes.join(stretches, ',');
  }
}
