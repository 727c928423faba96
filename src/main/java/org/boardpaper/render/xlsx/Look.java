package org.boardpaper.render.xlsx;

/**
 * How a cell looks. No look merges cells; of a publication only heads of tables have a tint.
 *
 * @param face its font
 * @param format number format
 * @param side where its text stands
 * @param wrapped whether long text goes on in a second line
 * @param quoted whether the program must keep it text when someone edits it
 * @param rule the line below it
 * @param tint the colour behind it
 */
record Look(
    Face face, String format, Side side, boolean wrapped, boolean quoted, Rule rule, Tint tint) {
  static final String GENERAL = "General";

  static final Look TITLE = prose(Face.TITLE, false);
  static final Look HEADING = prose(Face.HEADING, false);
  static final Look LINE = prose(Face.BODY, false);
  static final Look PARAGRAPH = prose(Face.BODY, true);
  static final Look LINK = prose(Face.LINK, false);

  /** Where text stands in its column. */
  enum Side {
    /** At the left edge. */
    LEFT,
    /** A little in from the left edge, clear of the column before. */
    INSET,
    /** At the right edge. LibreOffice loses an indent there when number formats change in a row. */
    RIGHT
  }

  /** The line below a cell. */
  enum Rule {
    NONE,
    ROW,
    HEADER
  }

  /** Light colours behind black text. None says anything that words beside it do not say. */
  enum Tint {
    NONE(""),
    /** That of the heads of a partnership's tables; what it is, the {@link Styles} know. */
    HEAD(""),
    RED("FFF8CBC6"),
    AMBER("FFFFE8A6"),
    BLUE("FFDCE6F1");

    private final String colour;

    Tint(String colour) {
      this.colour = colour;
    }

    /** Opacity, red, green and blue in hexadecimal digits. */
    String colour() {
      return colour;
    }
  }

  /** Fonts, all Arial, and the named style of the program that each stands for. */
  enum Face {
    BODY("Normal", 0, 12, ""),
    TITLE("Heading 1", 16, 16, "b"),
    HEADING("Heading 2", 17, 14, "b"),
    LINK("Hyperlink", 8, 12, "u"),
    HEADER("", 0, 12, "b");

    private final String styleName;
    private final int builtin;
    private final int points;
    private final String emphasis;

    Face(String styleName, int builtin, int points, String emphasis) {
      this.styleName = styleName;
      this.builtin = builtin;
      this.points = points;
      this.emphasis = emphasis;
    }

    /** Name of the style in the program's list; empty when it has none. */
    String styleName() {
      return styleName;
    }

    /** Number of that style (ECMA-376 Part 1, 18.8.7). */
    int builtin() {
      return builtin;
    }

    /** Size in points. */
    int points() {
      return points;
    }

    /** {@code "b"} bold, {@code "u"} underlined, or empty. */
    String emphasis() {
      return emphasis;
    }

    /** Points left free above it. */
    double spaceAbove() {
      return this == HEADING ? 10 : 0;
    }

    /** Whether it stands at the foot of its row rather than at the top. */
    boolean isLow() {
      return this == HEADING || this == HEADER;
    }

    /** Height in points of a line. */
    double lineHeight() {
      return points * 1.28;
    }
  }

  /** A header cell of a table. */
  static Look header(Side side) {
    return new Look(Face.HEADER, GENERAL, side, true, false, Rule.HEADER, Tint.NONE);
  }

  /** A cell of a table's body. */
  static Look body(Cell.Form form, int decimals, Side side) {
    return new Look(
        Face.BODY,
        format(form, decimals),
        side,
        form == Cell.Form.TEXT,
        false,
        Rule.ROW,
        Tint.NONE);
  }

  /** The same, for text that looks like a formula. */
  Look asQuoted() {
    return new Look(face, format, side, wrapped, true, rule, tint);
  }

  /** The same, as a link. */
  Look asLink() {
    return new Look(Face.LINK, format, side, wrapped, quoted, rule, tint);
  }

  /** The same, a little in from the left edge. */
  Look inset() {
    return new Look(face, format, Side.INSET, wrapped, quoted, rule, tint);
  }

  /** The same, with a colour behind it. */
  Look tinted(Tint other) {
    return new Look(face, format, side, wrapped, quoted, rule, other);
  }

  private static Look prose(Face face, boolean wrapped) {
    return new Look(face, GENERAL, Side.LEFT, wrapped, false, Rule.NONE, Tint.NONE);
  }

  private static String format(Cell.Form form, int decimals) {
    String fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
    return switch (form) {
      case TEXT -> GENERAL;
      case DATE -> "d mmmm yyyy";
      case POUNDS -> "£#,##0" + fraction;
      case NUMBER -> "#,##0" + fraction;
    };
  }
}
