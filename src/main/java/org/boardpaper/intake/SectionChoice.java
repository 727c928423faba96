package org.boardpaper.intake;

import java.util.Optional;
import org.boardpaper.basics.SourceCell;

/**
 * A section of the paper that is wanted.
 *
 * @param name the name of its file without number and ending: {@code "action-plans"}
 * @param heading a heading other than the file's own
 * @param place where the settings say so
 */
public record SectionChoice(String name, Optional<Heading> heading, SourceCell place) {
  /**
   * A heading of the partnership's own.
   *
   * @param text with slots, on one line
   * @param place where the settings say so
   */
  public record Heading(String text, SourceCell place) {}
}
