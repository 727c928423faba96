package org.boardpaper.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that is filled when the paper is made.
 *
 * @param kind what fills it
 * @param argument id of the figure or of the one a condition asks for, label of the paragraph, the
 *     literal itself, or name of the table, chart or list
 * @param forms the words that agree with a figure in number; always empty for the other kinds
 */
public record Slot(Kind kind, String argument, Optional<Forms> forms) {
  private static final int LONGEST = 200;
  private static final Pattern LITERAL = Pattern.compile("=\\s*(.+)");
  private static final Pattern NAMED =
      Pattern.compile("(paragraph|table|chart|list) ([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)");
  private static final Pattern CONDITION =
      Pattern.compile("(if|unless) ([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");
  private static final Pattern EDITION = Pattern.compile("exempt|public");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<id>[a-z0-9-]+(?:\\.[a-z0-9-]+)*)"
              + "(?: (?<alone>\\? ?)?(?<one>[^|?]*[^|? ]) ?\\| ?(?<many>[^|? ][^|?]*))?");

  /**
   * Reads what stands between the braces.
   *
   * @return empty when it is none of the forms named at {@link SlotText}, or longer than 200
   *     characters
   */
  public static Optional<Slot> parse(String inside) {
    String text = inside.strip().replaceAll("\\s+", " ");
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher literal = LITERAL.matcher(text);
    if (literal.matches()) {
      return Optional.of(new Slot(Kind.LITERAL, literal.group(1), Optional.empty()));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      Kind kind = Kind.valueOf(named.group(1).toUpperCase(Locale.ROOT));
      return Optional.of(new Slot(kind, named.group(2), Optional.empty()));
    }
    Matcher condition = CONDITION.matcher(text);
    if (condition.matches()) {
      Kind kind = Kind.valueOf(condition.group(1).toUpperCase(Locale.ROOT));
      return Optional.of(new Slot(kind, condition.group(2), Optional.empty()));
    }
    if (EDITION.matcher(text).matches()) {
      Kind kind = Kind.valueOf(text.toUpperCase(Locale.ROOT));
      return Optional.of(new Slot(kind, "", Optional.empty()));
    }
    return figure(text);
  }

  private static Optional<Slot> figure(String text) {
    Matcher figure = FIGURE.matcher(text);
    if (!figure.matches() || Kind.isKeyword(figure.group("id"))) {
      return Optional.empty();
    }
    Optional<Forms> forms =
        Optional.ofNullable(figure.group("one"))
            .map(one -> new Forms(one, figure.group("many"), figure.group("alone") == null));
    return Optional.of(new Slot(Kind.FIGURE, figure.group("id"), forms));
  }

  private static final Set<String> KEYWORDS =
      Set.of("paragraph", "table", "chart", "list", "if", "unless", "exempt", "public");

  /** What fills a slot. */
  public enum Kind {
    /** A figure by its id, or a name such as {@code this-year} that the paper knows. */
    FIGURE,
    /** The number of a labelled paragraph. */
    PARAGRAPH,
    /** What is written in the slot itself. */
    LITERAL,
    /** A table, alone in its paragraph. */
    TABLE,
    /** A chart, alone in its paragraph. */
    CHART,
    /** A list that is made from the figures, alone in its paragraph. */
    LIST,
    /** Prints nothing: its paragraph or item is left out when the figure is nought. */
    IF,
    /** Prints nothing: its paragraph or item is left out unless the figure is nought. */
    UNLESS,
    /** Prints nothing: its paragraph or item is kept out of the public edition. */
    EXEMPT,
    /** Prints nothing: its paragraph or item takes the place of the exempt one before it. */
    PUBLIC;

    /** Whether it stands for a whole block rather than for words. */
    public boolean isBlock() {
      return this == TABLE || this == CHART || this == LIST;
    }

    /** Whether it says if its paragraph is wanted, and prints nothing. */
    boolean isCondition() {
      return this == IF || this == UNLESS;
    }

    private static boolean isKeyword(String id) {
      return KEYWORDS.contains(id);
    }
  }

  /**
   * Words that agree with a figure in number.
   *
   * @param one for exactly one
   * @param many for every other number, nought among them
   * @param withFigure whether the figure is printed before the words
   */
  public record Forms(String one, String many, boolean withFigure) {
    /** The words printed for a figure, itself before them where it is wanted. */
    public String agreeing(Value figure) {
      String words = figure.plain().equals("1") ? one : many;
      return withFigure ? figure.printed() + " " + words : words;
    }
  }
}
