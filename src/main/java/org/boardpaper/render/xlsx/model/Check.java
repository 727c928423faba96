package org.boardpaper.render.xlsx.model;

/**
 * Something that must hold whatever is typed.
 *
 * @param words what must hold
 * @param difference a number that is nought when it does
 * @param how what is compared with what
 */
record Check(String words, Entry difference, String how) {
  static Check of(String words, String difference, String how) {
    return new Check(words, Entry.formula(difference), how);
  }
}
