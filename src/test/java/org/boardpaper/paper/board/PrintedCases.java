package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody can work out who has nothing but the printed words of a paper: every way in which
 * the cases can be divided by kind and state that agrees with every number printed.
 */
final class PrintedCases {
  private static final List<String> STATES =
      List.of("under-consideration", "underway", "completed");

  private final String text;
  private final List<String> kinds;
  private final List<int[][]> ways = new ArrayList<>();
  private final Map<String, OptionalInt> known = new HashMap<>();

  /**
   * Reads a paper.
   *
   * @param text the paper
   * @param kinds names of the kinds, which the reader is taken to know
   */
  PrintedCases(String text, List<String> kinds) {
    this.text = text;
    this.kinds = kinds;
    OptionalInt total = said("review.cases.total");
    if (total.isPresent()) {
      divide(new int[kinds.size()][STATES.size()], 0, total.getAsInt());
    }
  }

  /** Whether nothing is known that limits any number. */
  boolean isOpen() {
    return said("review.cases.total").isEmpty();
  }

  /** Every number of cases that is printed anywhere. */
  List<Integer> printed() {
    List<Integer> printed = new ArrayList<>();
    Matcher said = Pattern.compile("Said of review\\.c[^:]*: (\\d+)\\.").matcher(text);
    while (said.find()) {
      printed.add(Integer.valueOf(said.group(1)));
    }
    for (String row : rows()) {
      Matcher cells = Pattern.compile(" {2,}(\\d+)").matcher(row);
      while (cells.find()) {
        printed.add(Integer.valueOf(cells.group(1)));
      }
    }
    return printed;
  }

  /** How many values a number can have. */
  long values(ToIntFunction<int[][]> number) {
    return ways.stream().mapToInt(number).distinct().count();
  }

  /** Whether a number is printed. */
  boolean isSaid(String id) {
    return said(id).isPresent();
  }

  /** Whether the cell of a kind and a state is printed. */
  boolean isSaid(int kind, int state) {
    return cell(kinds.get(kind), state).isPresent();
  }

  private void divide(int[][] cells, int at, int left) {
    if (at == kinds.size() * STATES.size() - 1) {
      cells[kinds.size() - 1][STATES.size() - 1] = left;
      if (agrees(cells)) {
        int[][] way = new int[cells.length][];
        for (int k = 0; k < cells.length; k++) {
          way[k] = cells[k].clone();
        }
        ways.add(way);
      }
      return;
    }
    for (int n = 0; n <= left; n++) {
      cells[at / STATES.size()][at % STATES.size()] = n;
      divide(cells, at + 1, left - n);
    }
  }

  private boolean agrees(int[][] cells) {
    for (int k = 0; k < kinds.size(); k++) {
      if (differs(said("review.cases.kind." + kinds.get(k)), kind(cells, k))) {
        return false;
      }
      for (int s = 0; s < STATES.size(); s++) {
        if (differs(cell(kinds.get(k), s), cells[k][s])) {
          return false;
        }
      }
    }
    for (int s = 0; s < STATES.size(); s++) {
      if (differs(said("review.current." + STATES.get(s)), state(cells, s))) {
        return false;
      }
    }
    return true;
  }

  static int kind(int[][] cells, int kind) {
    int sum = 0;
    for (int cell : cells[kind]) {
      sum += cell;
    }
    return sum;
  }

  static int state(int[][] cells, int state) {
    int sum = 0;
    for (int[] row : cells) {
      sum += row[state];
    }
    return sum;
  }

  private static boolean differs(OptionalInt printed, int value) {
    return printed.isPresent() && printed.getAsInt() != value;
  }

  private OptionalInt said(String id) {
    return known.computeIfAbsent(id, this::read);
  }

  private OptionalInt read(String id) {
    Matcher said = Pattern.compile("Said of " + Pattern.quote(id) + ": (\\d+)\\.").matcher(text);
    return said.find() ? OptionalInt.of(Integer.parseInt(said.group(1))) : OptionalInt.empty();
  }

  private OptionalInt cell(String kind, int state) {
    return known.computeIfAbsent(kind + " " + state, none -> readCell(kind, state));
  }

  private OptionalInt readCell(String kind, int state) {
    Optional<String> row = rows().stream().filter(line -> line.startsWith("  " + kind)).findFirst();
    if (row.isEmpty()) {
      return OptionalInt.empty();
    }
    String printed = row.get().strip().split(" {2,}", -1)[state + 1];
    return printed.matches("\\d+")
        ? OptionalInt.of(Integer.parseInt(printed))
        : OptionalInt.empty();
  }

  private List<String> rows() {
    return text.lines().filter(line -> line.matches("  (kind-|All cases|Other kinds).*")).toList();
  }
}
