package org.boardpaper.render.xlsx.model;

import java.util.function.Supplier;

/**
 * Something that must hold whatever is typed.
 *
 * @param words what must hold
 * @param difference a number that is nought when it does
 * @param how what is compared with what
 */
record Check(String words, Entry.Formula difference, String how) {
  /** The difference without the dust of binary arithmetic. */
  Entry rounded() {
    Supplier<String> text = difference.text();
    return Entry.later(() -> "ROUND(" + text.get() + ",Check_places)");
  }

  static Check of(String words, String difference, String how) {
    return new Check(words, new Entry.Formula(() -> difference), how);
  }
}
