package org.boardpaper.paper.contribution;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a model comes from.
 *
 * @param title what the model is, as a heading
 * @param partnership whose model it is
 * @param madeBy a role or an office, never a person's name
 * @param asOf the day on which its figures were known; also the date in the file's properties
 * @param sources where its figures come from, one sentence each
 * @param left what was set and the model does not follow, one phrase each
 */
public record Imprint(
    String title,
    String partnership,
    String madeBy,
    LocalDate asOf,
    List<String> sources,
    List<String> left) {
  /** Copies the lists. */
  public Imprint {
    sources = List.copyOf(sources);
    left = List.copyOf(left);
  }
}
