package org.boardpaper.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;
import org.boardpaper.render.pdf.PaperPdf;
import org.boardpaper.render.pdf.tagged.ExportReport;

/** Finds the rows whose characters the paper could not print. */
final class UnprintedCharacters {
  private static final int MOST_SHOWN = 10;

  private final Set<Integer> missing;

  UnprintedCharacters(ExportReport report) {
    this.missing = report.missingGlyphs().keySet();
  }

  /**
   * A warning for each row; one for the paper as a whole where no row holds them.
   *
   * @param paper name of the paper's file
   * @param reported the actions that it prints
   */
  List<Finding> in(String paper, Iterable<Action> reported) {
    List<Finding> findings = new ArrayList<>();
    for (Action action : reported) {
      Set<Integer> found = of(action);
      if (!found.isEmpty()) {
        findings.add(finding(action.place(), found));
      }
    }
    return findings.isEmpty() ? List.of(finding(SourceCell.wholeFile(paper), missing)) : findings;
  }

  private Set<Integer> of(Action action) {
    String words =
        String.join(
            " ",
            action.wording().recommendation(),
            action.wording().action(),
            action.wording().progress(),
            action.target().raw(),
            action.id().printed(),
            String.join(" ", action.leads()));
    Set<Integer> found = new TreeSet<>();
    words.codePoints().filter(this::isUnprinted).forEach(found::add);
    return found;
  }

  private boolean isUnprinted(int character) {
    return missing.contains(character) || PaperPdf.isWrittenFromRightToLeft(character);
  }

  private static Finding finding(SourceCell place, Set<Integer> characters) {
    String shown =
        characters.stream()
            .limit(MOST_SHOWN)
            .map(character -> "%s (U+%04X)".formatted(Character.toString(character), character))
            .collect(Collectors.joining(", "));
    return Finding.warning(
        "character-not-printed",
        place,
        shown + (characters.size() > MOST_SHOWN ? " and others" : ""),
        "letters and signs that the paper's font has, written from left to right",
        "Write these characters in another way; the paper shows a sign in their place.");
  }
}
