package org.boardpaper.paper.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.boardpaper.basics.SourceCell;

/** A paper as statements, in reading order. */
final class Statements {
  private final WrittenPaper paper;
  private final List<Statement> all;

  Statements(WrittenPaper paper) {
    this.paper = paper;
    this.all =
        paper.passages().stream().flatMap(passage -> Statement.of(passage).stream()).toList();
  }

  /** All of them. */
  List<Statement> all() {
    return all;
  }

  /** Those of paragraphs and lists. */
  List<Statement> prose() {
    return all.stream()
        .filter(said -> said.is(Passage.Kind.PARAGRAPH) || said.is(Passage.Kind.ITEM))
        .toList();
  }

  List<Passage> passages() {
    return paper.passages();
  }

  Optional<LocalDate> meeting() {
    return paper.meeting();
  }

  /** Where a statement stands, as a place of a finding. */
  SourceCell place(Statement statement) {
    int line = statement.passage().locus().line();
    return line == 0 ? SourceCell.wholeFile(paper.name()) : SourceCell.line(paper.name(), line);
  }

  /** The items of the list that follows an introduction directly; none where no list follows. */
  List<Passage> listUnder(Passage introduction) {
    int from = passages().indexOf(introduction) + 1;
    int to = from;
    while (to < passages().size() && passages().get(to).kind() == Passage.Kind.ITEM) {
      to++;
    }
    return passages().subList(from, to);
  }

  /** The first statement of prose that matches a pattern. */
  Optional<Statement> first(Pattern pattern) {
    return first(said -> pattern.matcher(said.text()).find());
  }

  /** The first statement of prose that something is true of. */
  Optional<Statement> first(Predicate<Statement> wanted) {
    return prose().stream().filter(wanted).findFirst();
  }
}
