package org.boardpaper.intake.rows;

/** A sheet of a book, or a csv file read with one separator. */
public interface Sheet {
  /** Its name; empty for a csv file. */
  String name();

  /** Whether the user's program hides it. */
  boolean isHidden();

  /**
   * Its rows from the first on, each time anew.
   *
   * @throws Refusal when they cannot be read
   */
  RowSource rows() throws Refusal;

  /** Whether every record has as many fields as the header, so that more of them are a mistake. */
  boolean isSeparated();
}
