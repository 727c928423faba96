package org.boardpaper.paper;

import java.util.List;

/** A piece of a paper under a heading. A closed family: a renderer handles each kind. */
public sealed interface Block {
  /**
   * A numbered paragraph. Numbers run through the whole paper, from 1.
   *
   * @param number the number printed before it
   * @param text one paragraph of plain text
   */
  record Paragraph(int number, String text) implements Block {}

  /** A heading of level 3 inside a section. */
  record Subheading(String text) implements Block {}

  /**
   * A list under the paragraph before it, in which an item may have a list of its own.
   *
   * @param marker how the items are marked
   * @param items in order, never empty
   */
  record Points(Marker marker, List<Point> items) implements Block {
    /** Refuses an empty list, which no reader could make sense of. */
    public Points {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException("a list needs an item");
      }
    }
  }

  /**
   * An item of a list.
   *
   * @param text one paragraph of plain text
   * @param points items under it (always bullets), often none
   */
  record Point(String text, List<String> points) {
    /** Copies the list. */
    public Point {
      points = List.copyOf(points);
    }
  }

  /** What stands before the items of a list. */
  enum Marker {
    /** A bullet. */
    BULLET,
    /** (a), (b), (c): recommendations. */
    LETTER
  }

  /** A table between paragraphs. */
  record TableBlock(Table table) implements Block {}

  /** A chart between paragraphs. */
  record ChartBlock(BarChart chart) implements Block {}
}
