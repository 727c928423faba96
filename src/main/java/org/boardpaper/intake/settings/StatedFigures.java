package org.boardpaper.intake.settings;

import java.util.Comparator;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.StatedFigure;

/**
 * The figures said elsewhere: the lines that can be compared, and what is wrong with the others, so
 * that all is said in one run.
 *
 * @param figures of the lines that can be used, in their order
 * @param findings errors, from the first line to the last, each once
 */
public record StatedFigures(List<StatedFigure> figures, List<Finding> findings) {
  /** Where a partnership has no such file. */
  public static final StatedFigures NONE = new StatedFigures(List.of(), List.of());

  /** Puts the findings in the order of their places. */
  public StatedFigures {
    figures = List.copyOf(figures);
    findings = findings.stream().distinct().sorted(Comparator.comparing(Finding::place)).toList();
  }
}
