package org.boardpaper.paper.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Names;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Value;
import org.boardpaper.round.Answer;
import org.boardpaper.round.CellOutcome;
import org.boardpaper.round.Collation;
import org.boardpaper.round.Reply;
import org.boardpaper.round.Verdict;

/** The figures of a round: ids begin with {@code round.2016-q1.}. */
public final class RoundFigures {
  private final String prefix;
  private final Collation collation;
  private final List<Figure> figures = new ArrayList<>();

  private RoundFigures(Collation collation) {
    this.collation = collation;
    this.prefix = "round." + collation.quarter().slug() + ".";
  }

  /**
   * The figures of a collation.
   *
   * @param silence for each silent agency, in how many rounds on end it has been silent
   */
  public static List<Figure> of(Collation collation, Map<String, Integer> silence) {
    RoundFigures builder = new RoundFigures(collation);
    builder.answers();
    builder.cells();
    builder.silence(silence);
    return List.copyOf(builder.figures);
  }

  private void answers() {
    add("asked", collation.answers().size(), "Agencies asked", "forms sent", List.of());
    for (Reply reply : Reply.values()) {
      List<Answer> answers =
          collation.answers().stream().filter(answer -> answer.reply() == reply).toList();
      add(
          Names.slug(reply.name()),
          answers.size(),
          "Agencies: " + reply.words(),
          "agencies that were asked, by what came back",
          answers.stream()
              .filter(answer -> !answer.file().isEmpty())
              .map(answer -> file(answer.file()))
              .toList());
    }
  }

  private void cells() {
    add(
        "cells.returned",
        collation.counts().returned(),
        "Answer cells returned",
        "unchanged + applied + refused + in conflict",
        places(collation.cells()));
    for (Verdict verdict : Verdict.values()) {
      add(
          "cells." + Names.slug(verdict.word()),
          collation.counts().count(verdict),
          "Answer cells " + verdict.word(),
          "returned cells with this outcome",
          places(collation.cells(verdict)));
    }
    add(
        "plan.cells-changed",
        collation.edits().size(),
        "Cells changed in the plan",
        "answers applied, and accepted requests for more time that the plan does not show yet",
        collation.edits().stream().map(edit -> edit.place()).toList());
    add(
        "extensions.asked",
        collation.requests().size(),
        "Requests for more time",
        "new dates asked for with a reason",
        List.of());
  }

  private void silence(Map<String, Integer> silence) {
    add(
        "silent-repeatedly",
        silence.values().stream().filter(rounds -> rounds > 1).count(),
        "Agencies silent in two rounds or more",
        "agencies that are silent in this round and were so in the one before",
        List.of());
    silence.forEach(
        (agency, rounds) ->
            add(
                "silent-rounds." + Names.slug(agency),
                rounds,
                "Rounds without an answer, " + agency,
                "rounds on end, up to this one, in which it did not answer",
                List.of()));
  }

  private void add(String id, long count, String label, String rule, List<SourceCell> places) {
    figures.add(new Figure(prefix + id, Value.of(count), label, rule, places));
  }

  private SourceCell file(String name) {
    return SourceCell.wholeFile("returns/" + collation.quarter().id() + "/" + name);
  }

  private static List<SourceCell> places(List<CellOutcome> cells) {
    return cells.stream().map(CellOutcome::place).toList();
  }
}
