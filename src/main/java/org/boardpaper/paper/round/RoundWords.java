package org.boardpaper.paper.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Quarter;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Value;

/**
 * What the wording of a round may name in its slots: {@code quarter}, {@code due}, {@code agency},
 * and figures by their ids, in which {@code this-quarter} stands for a quarter such as {@code
 * 2016-q1}.
 */
public final class RoundWords {
  private final Map<String, Value> words = new LinkedHashMap<>();
  private final Quarter quarter;

  /** The names of a round. */
  public RoundWords(Masthead masthead, Quarter quarter) {
    this.quarter = quarter;
    with("partnership", Value.of(masthead.partnership()));
    with("board", Value.of(masthead.board()));
    with("quarter", Value.of(quarter.id()));
    with("first-day", Value.of(quarter.firstDay()));
    with("last-day", Value.of(quarter.lastDay()));
  }

  /** Adds a name. */
  public RoundWords with(String name, Value value) {
    words.put(name, value);
    return this;
  }

  /** Adds figures under their ids. */
  public RoundWords with(List<Figure> figures) {
    figures.forEach(figure -> words.put(figure.id(), figure.value()));
    return this;
  }

  /** What a name stands for. */
  Optional<Value> find(String name) {
    return Optional.ofNullable(words.get(name.replace("this-quarter", quarter.slug())));
  }

  /** The names, in order. */
  List<String> names() {
    return List.copyOf(words.keySet());
  }
}
