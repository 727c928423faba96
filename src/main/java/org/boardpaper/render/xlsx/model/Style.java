package org.boardpaper.render.xlsx.model;

/**
 * How a cell looks.
 *
 * @param format how its value is printed
 * @param ground what the cell is: shown by font, fill and lock
 */
record Style(Format format, Ground ground) {
  static final Style TEXT = new Style(Format.TEXT, Ground.PLAIN);
  static final Style MONEY = new Style(Format.MONEY, Ground.PLAIN);
  static final Style WHOLE = new Style(Format.WHOLE, Ground.PLAIN);
  static final Style NUMBER = new Style(Format.NUMBER, Ground.PLAIN);
  static final Style INPUT_TEXT = new Style(Format.TEXT, Ground.INPUT);
  static final Style INPUT_MONEY = new Style(Format.MONEY, Ground.INPUT);
  static final Style INPUT_NUMBER = new Style(Format.NUMBER, Ground.INPUT);
  static final Style STATUS = new Style(Format.TEXT, Ground.STATUS);
  static final Style NOTE = new Style(Format.LINE, Ground.NOTE);
  static final Style REMARK = new Style(Format.LINE, Ground.REMARK);
  static final Style KEY = new Style(Format.LINE, Ground.KEY);

  /** The same format on another ground. */
  Style on(Ground other) {
    return new Style(format, other);
  }

  /** How a value is printed. LINE is text that runs on to the right; TEXT wraps in its cell. */
  enum Format {
    TEXT("General"),
    LINE("General"),
    MONEY("\"£\"#,##0.00_ ;-\"£\"#,##0.00_ "),
    WHOLE("#,##0_ "),
    NUMBER("#,##0.0##_ "),
    FACTOR("0.000000_ "),
    AS_TYPED("General"),
    PERCENT("0.0%_ "),
    DAY("d mmmm yyyy");

    private final String code;

    Format(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    boolean isText() {
      return this == TEXT || this == LINE;
    }
  }

  /** What a cell is. */
  enum Ground {
    /** Calculated. */
    PLAIN,
    /** To be typed into: the only unlocked cells. */
    INPUT,
    /** Fixed when the model was issued. */
    ISSUED,
    TOTAL,
    HEADER,
    TITLE,
    HEADING,
    /** A word that says how something stands. */
    STATUS,
    LINK,
    NOTE,
    /** What to know about the cell on its left. */
    REMARK,
    /** A sentence that states a result. */
    KEY
  }
}
