package org.boardpaper.store;

/** The store was made by a newer program, whose tables this one does not know. */
public final class StoreTooNew extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoreTooNew(int found, int known) {
    super(
        "It was made by a newer Boardpaper: its tables are of version %d, and this program knows them up to version %d. Use the newer program; this one changes nothing there."
            .formatted(found, known));
  }
}
