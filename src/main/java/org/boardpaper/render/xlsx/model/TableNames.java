package org.boardpaper.render.xlsx.model;

import java.util.regex.Pattern;

/** What a table or a cell may be called: Excel mends a workbook that breaks these rules. */
final class TableNames {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]{1,254}");
  private static final Pattern CELL = Pattern.compile("(?i)[A-Z]{1,3}[0-9]+|R[0-9]*C[0-9]*|R|C");

  private TableNames() {}

  /**
   * The name, where it is one.
   *
   * @throws IllegalArgumentException when it could be read as a cell or holds other characters
   */
  static String check(String name) {
    if (!WORD.matcher(name).matches() || CELL.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name that Excel takes: " + name);
    }
    return name;
  }
}
