package org.boardpaper.paper.narrative;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.boardpaper.paper.Figure;

/** Remembers which figure was printed in which paragraph, each once a paragraph. */
public final class FigureTrail {
  private final LinkedHashSet<Printed> printed = new LinkedHashSet<>();
  private int paragraph;

  /**
   * A figure in a paragraph.
   *
   * @param paragraph its number; 0 above the first one
   * @param figure what is printed there
   */
  public record Printed(int paragraph, Figure figure) {}

  /** Says that what follows stands in a paragraph, or in the list under it. */
  void enter(int number) {
    paragraph = number;
  }

  void print(Figure figure) {
    printed.add(new Printed(paragraph, figure));
  }

  /** All of them in the order of printing. */
  List<Printed> all() {
    return new ArrayList<>(printed);
  }
}
