package org.boardpaper.basics;

import java.util.Locale;

/** For whom a paper is printed. */
public enum Edition {
  /** For everyone: what could identify a person is withheld. */
  PUBLIC,
  /** For the members of the board and their officers, in private. */
  EXEMPT;

  /** The word for it: {@code "public"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
