package org.boardpaper.paper.figures;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Names;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.round.RoundsSoFar;

/**
 * The figures of the quarterly rounds that the board is told: ids begin with {@code rounds.}. They
 * come from the chase log of the store, not from a cell.
 */
public final class RoundsFigures {
  private static final String SILENT =
      "agencies without an answer in each of their last two quarterly rounds, or more, whose answers were due";

  private RoundsFigures() {}

  /** The figures of a paper. */
  public static List<Figure> of(RoundsSoFar rounds) {
    List<Figure> figures = new ArrayList<>();
    long decided = rounds.decided().size();
    figures.add(figure("silent.total", rounds.silent().size(), "Agencies silent", SILENT));
    rounds
        .silent()
        .forEach(
            silence ->
                figures.add(
                    figure(
                        "silent.agency." + Names.slug(silence.agency()),
                        silence.quarters().size(),
                        "Rounds without an answer: " + silence.agency(),
                        "quarterly rounds on end, up to the last whose answers were due, without"
                            + " an answer")));
    figures.add(
        figure(
            "extensions.accepted",
            rounds.accepted(),
            "Requests for more time accepted",
            "requests for more time that were accepted since the last report"));
    figures.add(
        figure(
            "extensions.declined",
            decided - rounds.accepted(),
            "Requests for more time declined",
            "requests for more time that were declined since the last report"));
    return figures;
  }

  private static Figure figure(String id, long count, String label, String rule) {
    return new Figure("rounds." + id, Value.of(count), label, rule, List.of());
  }
}
