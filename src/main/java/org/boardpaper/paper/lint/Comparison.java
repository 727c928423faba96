package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.boardpaper.basics.Finding;
import org.boardpaper.paper.Paper;

/**
 * Compares what is written with what Boardpaper would write of the same data: where sentences or
 * rows are alike but for their figures, the figures must be the same.
 *
 * <p>What is written is held; our own paper goes by, passage by passage, whatever its length.
 */
final class Comparison {
  private static final double ALIKE = 0.8;

  private final Statements statements;
  private final Map<String, List<Statement>> byContext = new HashMap<>();
  private final Map<String, List<Statement>> byWords = new HashMap<>();
  private final Set<Statement> settled = new HashSet<>();
  private final Set<Statement> alikeInContext = new HashSet<>();
  private final Map<Statement, Difference> differences = new LinkedHashMap<>();
  private final List<Statement> ownProse = new ArrayList<>();

  private Comparison(Statements statements) {
    this.statements = statements;
    for (Statement written : statements.all()) {
      if (!Template.figures(written.text()).isEmpty()) {
        String words = Template.of(written.text());
        add(byContext, context(written, words), written);
        add(byWords, words, written);
      }
    }
  }

  /** Where a figure is another one than in our own paper. */
  private record Difference(Statement own, String written, String computed) {}

  /** Tells each statement whose figures are not those of our own paper. */
  static void look(Statements statements, Paper own, Consumer<Finding> findings) {
    Comparison comparison = new Comparison(statements);
    PaperPassages.all(own, comparison::passes);
    comparison.reworded();
    comparison.differences.forEach(
        (written, difference) -> findings.accept(comparison.finding(written, difference)));
  }

  private static void add(Map<String, List<Statement>> index, String key, Statement written) {
    index.computeIfAbsent(key, none -> new ArrayList<>()).add(written);
  }

  private static String context(Statement statement, String words) {
    boolean row = statement.is(Passage.Kind.ROW);
    return row ? Template.of(statement.passage().locus().heading()) + "|" + words : words;
  }

  private void passes(Passage own) {
    for (String sentence : Statement.sentences(own)) {
      if (!Template.figures(sentence).isEmpty()) {
        passes(new Statement(own, sentence, List.of()));
      }
    }
  }

  private void passes(Statement own) {
    String words = Template.of(own.text());
    if (!own.is(Passage.Kind.ROW)) {
      ownProse.add(own);
    }
    for (Statement written : byContext.getOrDefault(context(own, words), List.of())) {
      if (alikeInContext.add(written)) {
        differences.remove(written);
        settled.remove(written);
      }
      compare(written, own);
    }
    for (Statement written : byWords.getOrDefault(words, List.of())) {
      if (!alikeInContext.contains(written)) {
        compare(written, own);
      }
    }
  }

  private void compare(Statement written, Statement own) {
    Optional<Difference> difference = difference(written, own);
    if (difference.isEmpty()) {
      settled.add(written);
      differences.remove(written);
    } else if (!settled.contains(written)) {
      differences.putIfAbsent(written, difference.get());
    }
  }

  private static Optional<Difference> difference(Statement written, Statement own) {
    List<String> said = Template.figures(written.text());
    List<String> computed = Template.figures(own.text());
    for (int i = 0; i < Math.min(said.size(), computed.size()); i++) {
      if (!plain(said.get(i)).equals(plain(computed.get(i)))) {
        return Optional.of(new Difference(own, said.get(i), computed.get(i)));
      }
    }
    return Optional.empty();
  }

  /** The figure without what only its look depends on. */
  private static String plain(String figure) {
    String bare = figure.replaceAll("[,£%]", "").replace('−', '-').strip();
    boolean word = Character.isLetter(bare.charAt(0));
    String number = word ? NumberWords.value(bare).toPlainString() : bare;
    return number.contains(".") ? number.replaceAll("\\.?0+$", "") : number;
  }

  /** Sentences that are like one of ours but for a few words, and speak of the same years. */
  private void reworded() {
    for (Statement written : statements.prose()) {
      if (!settled.contains(written)
          && !differences.containsKey(written)
          && !Template.figures(written.text()).isEmpty()) {
        nearest(written).ifPresent(own -> compare(written, own));
      }
    }
  }

  private Optional<Statement> nearest(Statement written) {
    Set<String> words = words(written);
    int figures = Template.figures(written.text()).size();
    Statement nearest = null;
    double best = ALIKE;
    for (Statement own : ownProse) {
      double alike = Template.figures(own.text()).size() == figures ? alike(words, words(own)) : 0;
      if (alike >= best
          && Dates.in(own.text(), Optional.empty()).size()
              == Dates.in(written.text(), Optional.empty()).size()) {
        best = alike;
        nearest = own;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static Set<String> words(Statement statement) {
    return new HashSet<>(List.of(Template.of(statement.text()).split(" ", -1)));
  }

  private static double alike(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / (a.size() + b.size() - both.size());
  }

  private Finding finding(Statement written, Difference difference) {
    int at = Math.max(0, written.text().indexOf(difference.written()));
    return Finding.warning(
        "figure-differs-from-data",
        statements.place(written),
        difference.written() + " in " + written.quoted(at),
        difference.computed()
            + ", as the data say: Boardpaper would write "
            + difference
                .own()
                .quoted(Math.max(0, difference.own().text().indexOf(difference.computed()))),
        "Correct the figure, or the rows it is computed from; explain lists them.");
  }
}
