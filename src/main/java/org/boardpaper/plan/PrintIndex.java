package org.boardpaper.plan;

import java.util.OptionalInt;

/** Whole numbers by marks of texts, in some twenty bytes each: a plan may have many rows. */
public final class PrintIndex {
  private static final int FIRST_ROOM = 16;

  private long[] marks = new long[FIRST_ROOM];
  private int[] numbers = new int[FIRST_ROOM];
  private boolean[] taken = new boolean[FIRST_ROOM];
  private int size;

  /** The number at a mark. */
  public OptionalInt get(WordPrint mark) {
    int slot = slot(mark.value());
    return taken[slot] ? OptionalInt.of(numbers[slot]) : OptionalInt.empty();
  }

  /**
   * Puts a number at a mark that has none yet.
   *
   * @return the number that the mark has already, which stays
   */
  public OptionalInt putIfAbsent(WordPrint mark, int number) {
    OptionalInt there = get(mark);
    if (there.isEmpty()) {
      put(mark, number);
    }
    return there;
  }

  /** Puts a number at a mark, in place of any other. */
  public void put(WordPrint mark, int number) {
    int slot = slot(mark.value());
    size += taken[slot] ? 0 : 1;
    set(slot, mark.value(), number);
    if (2 * size > marks.length) {
      grow();
    }
  }

  private void set(int slot, long mark, int number) {
    taken[slot] = true;
    marks[slot] = mark;
    numbers[slot] = number;
  }

  private int slot(long mark) {
    int slot = (int) (mark ^ (mark >>> Integer.SIZE)) & (marks.length - 1);
    while (taken[slot] && marks[slot] != mark) {
      slot = (slot + 1) & (marks.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldMarks = marks;
    int[] oldNumbers = numbers;
    boolean[] oldTaken = taken;
    marks = new long[2 * oldMarks.length];
    numbers = new int[marks.length];
    taken = new boolean[marks.length];
    for (int i = 0; i < oldMarks.length; i++) {
      if (oldTaken[i]) {
        set(slot(oldMarks[i]), oldMarks[i], oldNumbers[i]);
      }
    }
  }
}
