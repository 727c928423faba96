package org.boardpaper.job;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/**
 * Where a figure comes from.
 *
 * @param run the run in which it was worked out
 * @param id its id
 * @param printed its value as it is printed
 * @param label what it is
 * @param rule how it is computed
 * @param places the cells, rows and lines that it was computed from, with what stands there
 * @param again its value, printed, as it comes out of these places alone; empty where they do not
 *     say it
 */
public record Explanation(
    int run,
    String id,
    String printed,
    String label,
    String rule,
    List<Place> places,
    Optional<String> again) {
  /** Copies the list. */
  public Explanation {
    places = List.copyOf(places);
  }

  static Explanation of(int run, Figure figure, List<Place> places, Optional<Value> again) {
    return new Explanation(
        run,
        figure.id(),
        figure.value().printed(),
        figure.label(),
        figure.rule(),
        places,
        again.map(Value::printed));
  }

  /** Whether the places alone give the figure that was printed. */
  public boolean isConfirmed() {
    return again.filter(printed::equals).isPresent();
  }

  /**
   * A place with what stands there.
   *
   * @param cell where
   * @param value what stands in the cell; empty where a whole row or line is meant
   * @param row the whole row; empty where the place is not there
   */
  public record Place(SourceCell cell, String value, List<String> row) {
    /** Copies the list. */
    public Place {
      row = List.copyOf(row);
    }
  }
}
