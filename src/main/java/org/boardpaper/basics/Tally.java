package org.boardpaper.basics;

import java.util.List;

/** A count that remembers the rows it counted. */
public final class Tally {
  private final Places.Growing sources = new Places.Growing();

  /** Counts one more, at a place. */
  public void count(SourceCell place) {
    sources.add(place);
  }

  /** How many were counted. */
  public int count() {
    return sources.size();
  }

  /** The places counted, in the order in which they were met. */
  public List<SourceCell> sources() {
    return sources.places();
  }
}
