package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.disclosure.ForbiddenWords;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.Earlier;
import org.boardpaper.plan.Followed;
import org.boardpaper.plan.TargetDate;

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
    return check.findings.stream().distinct().toList();
  }

  /** Every row that the edition may print: actions, follow-ups, and what the last report had. */
  private void rows() {
    parts.rows().reported().forEach(this::row);
    parts.facts().plan().followUps().forEach(this::row);
    for (Followed followed : parts.rows().followed()) {
      Earlier then = followed.earlier();
      String text = String.join("\n", then.id().printed(), then.action(), then.target().raw());
      row(then.id().review(), text, then.place());
      followed.now().ifPresent(this::row);
    }
  }

  private void row(Action action) {
    row(action.id().review(), printed(action), action.place());
  }

  private void row(String review, String text, SourceCell place) {
    if (parts.publication().lists(review)) {
      findings.addAll(words.inRow(review, text, place));
    }
  }

  private static String printed(Action action) {
    return String.join(
        "\n",
        action.id().printed(),
        action.wording().recommendation(),
        action.wording().action(),
        action.wording().progress(),
        action.standing().followUp().measure(),
        action.target().raw(),
        action.target().original().map(TargetDate::raw).orElse(""));
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
