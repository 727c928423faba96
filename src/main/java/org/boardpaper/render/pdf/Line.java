package org.boardpaper.render.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What one band of a design prints.
 *
 * @param kind chooses the band
 * @param id unique in the paper; joins what continues on the next page
 * @param keep lines in a row with the same value stay on one page
 * @param label number or mark before the text, or the sentence above a chart
 * @param text the words; of a chart, those for readers who cannot see it
 * @param list the list an item belongs to, with a slash for one inside an item
 * @param content a table, a chart, or where some of the words lead
 */
record Line(
    Kind kind,
    String id,
    String keep,
    @Nullable String label,
    String text,
    @Nullable String list,
    @Nullable Object content)
    implements Records.Row {

  /** The bands of the designs. */
  enum Kind {
    HEADING,
    SUBHEADING,
    PARAGRAPH,
    PLAIN,
    POINT,
    SUBPOINT,
    /** A table that fits on a page. */
    TABLE,
    /** A table that may run over pages. */
    LONG_TABLE,
    HEADING_OF_LONG_TABLE,
    SUBHEADING_OF_LONG_TABLE,
    CHART,
    CONTACT
  }

  /** A heading as it stands directly over a long table; any other line as it is. */
  Line overLongTable() {
    return switch (kind) {
      case HEADING -> as(Kind.HEADING_OF_LONG_TABLE);
      case SUBHEADING -> as(Kind.SUBHEADING_OF_LONG_TABLE);
      default -> this;
    };
  }

  private Line as(Kind other) {
    return new Line(other, id, keep, label, text, list, content);
  }

  @Override
  public @Nullable Object field(String name) {
    return switch (name) {
      case "kind" -> kind.name();
      case "id" -> id;
      case "keep" -> keep;
      case "label" -> label == null ? null : Wording.of(label);
      case "text" -> Wording.of(text);
      case "list" -> list;
      case "numbering" -> label != null && label.startsWith("(") ? "LowerAlpha" : "Disc";
      case "links" -> content instanceof TextLinks links ? links.written() : null;
      case "chart" -> content instanceof PrintedBars bars ? bars : null;
      case "table" -> content instanceof FittedTable table ? table.design() : null;
      case "rows" -> content instanceof FittedTable table ? table.rows() : null;
      default -> throw Records.unknown(name);
    };
  }
}
