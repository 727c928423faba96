package org.boardpaper.paper;

import java.util.List;

/**
 * An appendix on landscape pages.
 *
 * @param label {@code "Appendix 1"}
 * @param title what it holds
 * @param notes plain paragraphs above the tables: the rule by which rows were chosen, the key to
 *     words
 * @param tables in order; each under a level 2 heading equal to its caption
 */
public record Appendix(String label, String title, List<String> notes, List<Table> tables) {
  /** Copies the lists. */
  public Appendix {
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
  }
}
