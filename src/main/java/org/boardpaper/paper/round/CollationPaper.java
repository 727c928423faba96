package org.boardpaper.paper.round;

import java.util.List;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Value;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Extension;
import org.boardpaper.round.Reply;

/** The report on what came back. */
public final class CollationPaper {
  private CollationPaper() {}

  /**
   * Composes the report.
   *
   * @param masthead what stands above it
   * @param wording its wording
   * @param collation what came back
   * @param facts figures and requests for more time
   */
  public static RoundPaper compose(
      Masthead masthead, Narrative wording, Collation collation, Facts facts) {
    RoundWords words =
        new RoundWords(masthead, collation.quarter())
            .with(facts.figures())
            .with("silent-agencies", names(collation, Reply.SILENT))
            .with("unsigned-agencies", names(collation, Reply.UNSIGNED))
            .with("agencies-with-nothing-to-report", names(collation, Reply.NOTHING_TO_REPORT))
            .with("repeatedly-silent-agencies", Value.of(listed(facts.repeatedlySilent())));
    RoundPaper.Content content = new CollationTables(collation, facts.extensions()).content();
    return RoundPaper.compose(masthead, wording, words, content);
  }

  /**
   * What the report says beside what came back.
   *
   * @param figures every figure of the round
   * @param extensions requests for more time, with what was decided
   * @param repeatedlySilent agencies that were silent in this round and the one before
   */
  public record Facts(
      List<Figure> figures, List<Extension> extensions, List<String> repeatedlySilent) {}

  private static Value names(Collation collation, Reply reply) {
    return Value.of(listed(collation.agencies(reply)));
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none" : String.join("; ", names);
  }
}
