package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.basics.Days;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.round.Extension;
import org.boardpaper.round.RoundsSoFar;
import org.boardpaper.round.Silence;

/**
 * What the quarterly rounds tell the board: who does not answer, and which target dates were moved
 * by decision. A table that has nothing to say is left out. The public edition gives no reasons:
 * they were written for the officers.
 */
final class RoundTables {
  private static final List<Column> SILENT =
      List.of(
          BoardTables.header("Agency", 6),
          BoardTables.number("Rounds without an answer", 3),
          BoardTables.text("Since the quarter", 3));
  private static final List<Column> DECISIONS =
      List.of(
          BoardTables.header("Ref", 4),
          BoardTables.text("Agency", 5),
          BoardTables.text("More time asked for", 4),
          BoardTables.text("Decision", 5),
          BoardTables.text("Reason", 8));

  private final RoundsSoFar rounds;
  private final Publication publication;

  RoundTables(RoundsSoFar rounds, Publication publication) {
    this.rounds = rounds;
    this.publication = publication;
  }

  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    if (!rounds.silent().isEmpty()) {
      List<List<Value>> rows = rounds.silent().stream().map(this::silence).toList();
      String caption = "Agencies that have not answered in two quarterly rounds or more";
      tables.add(new Table("silent-agencies", caption, SILENT, rows, "None."));
    }
    if (!rounds.decided().isEmpty()) {
      List<List<Value>> rows =
          rounds.decided().stream()
              .filter(one -> publication.lists(one.action().review()))
              .map(this::decision)
              .toList();
      String none = "There is none that this edition lists.";
      tables.add(new Table("extension-decisions", "Decisions on more time", DECISIONS, rows, none));
    }
    return tables;
  }

  private List<Value> silence(Silence silence) {
    return List.of(
        Value.of(body(silence.agency())),
        Value.of(silence.quarters().size()),
        Value.of(silence.quarters().get(0)));
  }

  private String body(String name) {
    return publication.isPublic() ? publication.standing().body(name) : name;
  }

  private List<Value> decision(Extension extension) {
    Extension.Decision made = extension.decision().orElseThrow();
    String until = made.accepted() ? ", until " + Days.words(made.until()) : "";
    return List.of(
        Value.of(extension.action().printed()),
        Value.of(publication.body(extension.agency(), extension.action().review())),
        Value.of("until " + Days.words(extension.asked().until())),
        Value.of(made.word() + " on " + Days.words(made.day()) + until),
        Value.of(publication.isPublic() ? "Not given in this edition" : made.reason()));
  }
}
