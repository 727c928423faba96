package org.boardpaper.paper.finance;

import java.util.List;
import org.boardpaper.forecast.Forecast;
import org.boardpaper.ledger.YearAccount;
import org.boardpaper.paper.figures.Figures;

/**
 * What the note is about.
 *
 * @param account of the first year of the main scenario
 * @param scenarios worked out, in the order of the settings, all of the main one's year
 * @param main the scenario that the note speaks of
 * @param figures all figures by id
 */
public record FinanceFacts(
    YearAccount account, List<Forecast> scenarios, Forecast main, Figures figures) {
  /** Copies the list. */
  public FinanceFacts {
    scenarios = List.copyOf(scenarios);
  }
}
