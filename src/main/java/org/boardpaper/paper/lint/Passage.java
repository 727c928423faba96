package org.boardpaper.paper.lint;

/**
 * A stretch of a paper that stands by itself.
 *
 * @param locus where it stands
 * @param kind what it is
 * @param text one line of plain text; the cells of a row are parted by tabs
 */
public record Passage(Locus locus, Kind kind, String text) {

  /** What a passage is. */
  public enum Kind {
    /** A heading, or the caption of a table. */
    HEADING,
    /** A paragraph, numbered or not. */
    PARAGRAPH,
    /** An item of a list under a paragraph. */
    ITEM,
    /** A row of a table. */
    ROW
  }

  /**
   * Where a passage stands.
   *
   * @param line line of the file, counted from 1; 0 where the paper is no file
   * @param paragraph printed number of its paragraph, such as {@code "19"} or {@code "1.2.3"};
   *     empty where there is none
   * @param mark of an item, such as {@code "(b)"}; empty for any other
   * @param heading the heading or caption above it
   */
  public record Locus(int line, String paragraph, String mark, String heading) {
    /** For people: {@code "paragraph 33 (b)"}, or {@code "line 12"} without a number. */
    public String describe() {
      if (paragraph.isEmpty()) {
        return line == 0 ? "“" + heading + "”" : "line " + line;
      }
      return "paragraph " + paragraph + (mark.isEmpty() ? "" : " " + mark);
    }
  }
}
