package org.boardpaper.intake.settings;

/**
 * A file of wording.
 *
 * @param name what it is called in findings: {@code "narrative/01-background.md"}
 * @param text its Markdown
 */
public record NarrativeFile(String name, String text) {
  /** The last part of the name: by it a partnership's own file replaces a standard one. */
  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The name by which the settings choose it: the file's, without number and ending. */
  String section() {
    return fileName().replaceFirst("^[0-9]+-", "").replaceFirst("\\.md$", "");
  }

  /** Whether it is of the finance note and not of the board paper. */
  boolean isFinanceNote() {
    return fileName().startsWith("finance-note");
  }
}
