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
 */
public record Imprint(
    String title, String partnership, String madeBy, LocalDate asOf, List<String> sources) {
  /** Copies the list. */
  public Imprint {
    sources = List.copyOf(sources);
  }
}
