package org.boardpaper.basics;

import java.util.Comparator;

/**
 * A place in an input: where a figure or a finding comes from.
 *
 * @param file name of the file, relative to the partnership's folder, with {@code /} between
 *     folders
 * @param sheet name of the sheet; empty for a csv or text file
 * @param row 1-based row of the sheet or line of the file, as the user's own program shows it; 0 =
 *     the whole file or sheet
 * @param column 1-based column; 0 = the whole row
 */
public record SourceCell(String file, String sheet, int row, int column)
    implements Comparable<SourceCell> {
  private static final Comparator<SourceCell> ORDER =
      Comparator.comparing(SourceCell::file)
          .thenComparing(SourceCell::sheet)
          .thenComparingInt(SourceCell::row)
          .thenComparingInt(SourceCell::column);

  /** Refuses negative rows and columns, and a column without a row. */
  public SourceCell {
    if (row < 0 || column < 0 || (row == 0 && column > 0)) {
      throw new IllegalArgumentException("no such place: row " + row + ", column " + column);
    }
  }

  /** The whole file. */
  public static SourceCell wholeFile(String file) {
    return new SourceCell(file, "", 0, 0);
  }

  /** A line of a text file, counted from 1. */
  public static SourceCell line(String file, int line) {
    return new SourceCell(file, "", line, 0);
  }

  /** The same row, another column (1-based). */
  public SourceCell inColumn(int other) {
    return new SourceCell(file, sheet, row, other);
  }

  /** The cell in A1 notation ({@code "C17"}), or empty where no single cell is meant. */
  public String cell() {
    return column == 0 ? "" : letters(column) + row;
  }

  /** For people: {@code "master-action-plan.xlsx, sheet Plan, cell C17"}. */
  public String describe() {
    String where = sheet.isEmpty() ? file : file + ", sheet " + sheet;
    if (column > 0) {
      return where + ", cell " + cell();
    }
    String unit = sheet.isEmpty() ? ", line " : ", row ";
    return row == 0 ? where : where + unit + row;
  }

  @Override
  public int compareTo(SourceCell other) {
    return ORDER.compare(this, other);
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
