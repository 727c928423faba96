package org.boardpaper.paper;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;

/**
 * The hand-written wording of a paper, before figures are put into its slots.
 *
 * <p>A slot stands in double braces: {@code {{ledger.2016-17.contributions.due}}} is a figure,
 * {@code {{paragraph office-request}}} the number of a labelled paragraph, {@code {{= 2004}}} a
 * literal number such as a year of law. A block alone in its paragraph, {@code {{table
 * contributions}}}, {@code {{chart contributions}}} or {@code {{list single-agency-exceptions}}},
 * is put there whole.
 *
 * @param sections in order
 */
public record Narrative(List<Part> sections) {
  /** Copies the list. */
  public Narrative {
    sections = List.copyOf(sections);
  }

  /**
   * A heading and its blocks.
   *
   * @param heading text of the heading, which may hold slots
   * @param pieces in order
   */
  public record Part(String heading, List<Piece> pieces) {
    /** Copies the list. */
    public Part {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A paragraph, subheading or list.
   *
   * @param kind what it is
   * @param place where it is written
   * @param label name by which other paragraphs refer to it
   * @param text its text with slots; empty for a list
   * @param items items of a list, in order
   */
  public record Piece(
      Kind kind, SourceCell place, Optional<String> label, String text, List<Item> items) {
    /** Copies the list. */
    public Piece {
      items = List.copyOf(items);
    }
  }

  /**
   * An item of a list.
   *
   * @param place where it is written
   * @param text its text with slots
   * @param items bullets under it
   */
  public record Item(SourceCell place, String text, List<Item> items) {
    /** Copies the list. */
    public Item {
      items = List.copyOf(items);
    }
  }

  /** What a piece is. */
  public enum Kind {
    /** A paragraph, to be numbered. */
    PARAGRAPH,
    /** A heading of level 3. */
    SUBHEADING,
    /** A list with bullets. */
    BULLETS,
    /** A list with letters (a), (b): written as an ordered list. */
    LETTERS
  }
}
