package org.boardpaper.paper.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.basics.Sum;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;

/** The figures of a paper by id. */
public final class Figures {
  private final Map<String, Figure> byId = new TreeMap<>();

  /**
   * Adds a figure.
   *
   * @throws IllegalArgumentException when its id is taken: two figures of one id cannot both be
   *     right
   */
  public void add(Figure figure) {
    if (byId.putIfAbsent(figure.id(), figure) != null) {
      throw new IllegalArgumentException("two figures of one id: " + figure.id());
    }
  }

  /** Adds figures. */
  public void addAll(Collection<Figure> figures) {
    figures.forEach(this::add);
  }

  /** The figure of an id. */
  public Optional<Figure> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All figures in the order of their ids. */
  public Collection<Figure> all() {
    return List.copyOf(byId.values());
  }

  /** Up to three ids that may be meant by one that is not known, nearest first. */
  public List<String> nearest(String id) {
    return NearIds.of(id, byId.keySet());
  }

  static Figure money(String id, Sum sum, String label, String rule) {
    return new Figure(id, Value.of(sum.amount()), label, rule, sum.sources());
  }

  static Figure count(String id, List<SourceCell> places, String label, String rule) {
    return new Figure(id, Value.of(places.size()), label, rule, places);
  }
}
