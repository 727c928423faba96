package org.boardpaper.render.xlsx.model;

/**
 * A single value.
 *
 * @param name what formulas call it
 * @param label what it is, in column A
 * @param style how the value in column B looks
 * @param entry the value
 * @param note what to know about it, from column C on
 */
record Line(String name, String label, Style style, Entry entry, String note) {
  Line {
    TableNames.check(name);
  }
}
