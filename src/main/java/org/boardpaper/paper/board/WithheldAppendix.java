package org.boardpaper.paper.board;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Appendix;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Withheld;
import org.boardpaper.paper.narrative.EditionText;

/** What the public edition does not tell, and why, for those who read the exempt one. */
final class WithheldAppendix {
  private static final List<Column> COLUMNS =
      List.of(
          BoardTables.header("What", 8), BoardTables.text("Here", 3), BoardTables.text("Why", 9));

  private final BoardPaper.Parts parts;
  private final List<Withheld> withheld = new ArrayList<>();

  private WithheldAppendix(BoardPaper.Parts parts) {
    this.parts = parts;
  }

  static Appendix of(BoardPaper.Parts parts) {
    WithheldAppendix appendix = new WithheldAppendix(parts);
    appendix.collect();
    Table table =
        new Table(
            "withheld",
            "Withheld, and why",
            COLUMNS,
            appendix.withheld.stream().map(WithheldAppendix::row).toList(),
            "The public edition withholds nothing.");
    String note =
        "The public edition of this paper is made in the same run. It tells what this edition tells,"
            + " but for what is listed here.";
    return new Appendix(
        "Appendix 3", "What the public edition withholds", List.of(note), List.of(table));
  }

  private void collect() {
    withheld.addAll(parts.publication().disclosure().list());
    if (parts.publication().disclosure().withholdsActions()) {
      add(
          "Counts of actions, and the list of them",
          "",
          "By setting, or because they would show those of one unpublished review.");
    }
    if (parts.publication().disclosure().withholdsCosts()) {
      add("Costs paid, and what was left in the pot", "", "By setting: they may tell of cases.");
    }
    withheld.addAll(parts.publication().standing().list());
    PublicFacts.others(parts.facts(), parts.publication().standing())
        .forEach(
            name ->
                add("The lead “" + name + "”", "", "The settings do not know it as an agency."));
    written();
    add(
        "Where the figures come from, and Appendix 2",
        "",
        "They quote files, cells and words of the plan.");
  }

  private void written() {
    long exempt = EditionText.exempt(parts.narrative());
    if (exempt > 0) {
      add("Paragraphs and points marked as exempt", Value.of(exempt).printed(), "By the author.");
    }
    List<String> told = parts.publication().settings().disclosure().contact();
    long contact = parts.masthead().contact().stream().filter(line -> !told.contains(line)).count();
    if (contact > 0) {
      add(
          "Lines about the officer to contact",
          Value.of(contact).printed(),
          "The settings do not give them to the public.");
    }
  }

  private void add(String what, String value, String why) {
    withheld.add(new Withheld(what, value, why));
  }

  private static List<Value> row(Withheld line) {
    return List.of(
        Value.of(line.what()),
        Value.of(line.value().isEmpty() ? "In full" : line.value()),
        Value.of(line.why()));
  }
}
