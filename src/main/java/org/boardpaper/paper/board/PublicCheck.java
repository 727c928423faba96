package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.disclosure.ForbiddenWords;
import org.boardpaper.plan.Action;

/** Looks for words in a public edition that may not stand there. */
final class PublicCheck {
  private static final SourceCell ELSEWHERE = SourceCell.wholeFile("board-paper.pdf");

  private final BoardPaper.Parts parts;
  private final ForbiddenWords words;
  private final List<Finding> findings = new ArrayList<>();

  private PublicCheck(BoardPaper.Parts parts) {
    this.parts = parts;
    this.words = BoardPaper.forbidden(parts);
  }

  /**
   * All words but those of the narrative, which is looked at while it is filled.
   *
   * @param composed the public edition
   */
  static List<Finding> of(BoardPaper.Parts parts, BoardPaper composed) {
    PublicCheck check = new PublicCheck(parts);
    check.rows();
    if (check.findings.isEmpty() && composed.findings().isEmpty()) {
      check.everything(composed.paper());
    }
    return check.findings;
  }

  private void rows() {
    for (Action action : parts.rows().reported()) {
      if (parts.publication().lists(action.id().review())) {
        findings.addAll(words.in(printed(action), action.place()));
      }
    }
  }

  private static String printed(Action action) {
    return String.join(
        "\n",
        action.id().printed(),
        action.wording().recommendation(),
        action.wording().action(),
        action.wording().progress(),
        action.target().raw());
  }

  private void everything(Paper paper) {
    PaperWords.of(paper, text -> findings.addAll(words.namesIn(text, ELSEWHERE)));
    parts
        .publication()
        .disclosure()
        .published()
        .forEach(
            figure -> {
              String text = figure.id().replace('-', ' ') + " " + figure.label();
              findings.addAll(words.namesIn(text, SourceCell.wholeFile("figures.json")));
            });
  }
}
