package org.boardpaper.paper.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** The same thing said in the same words with another figure. */
final class SaidTwice implements Check {
  private static final int FEWEST_WORDS = 3;
  private static final Set<String> STATES = Set.of("outstanding", "overdue", "blocked");
  private static final Pattern STATE =
      Pattern.compile(
          "^\\s+(?:are|were|was|is|remain|remained)\\s+(?:currently\\s+|still\\s+)?"
              + "(outstanding|overdue|underway|under way|blocked)(?=[.,;:]|\\s+(?:at|on)\\b|$)");

  private record Said(Statement statement, Quantity quantity) {}

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    Map<String, Said> byWords = new HashMap<>();
    for (Statement statement : statements.prose()) {
      for (Said said : comparable(statement)) {
        Said first = byWords.putIfAbsent(key(said), said);
        if (first != null && !first.quantity().is(said.quantity().low())) {
          findings.accept(finding(statements, said, first));
        }
      }
    }
  }

  /** What leads with its only sum, and counts in a state: "27 actions were outstanding". */
  private static List<Said> comparable(Statement statement) {
    List<Said> found = new ArrayList<>();
    if (statement.money().size() > 0 && statement.money().get(0).start() == 0) {
      found.add(new Said(statement, statement.money().get(0)));
    }
    for (Counted count : statement.counted()) {
      if (!states(statement, count).isEmpty() && count.quantity().isSingle()) {
        found.add(new Said(statement, count.quantity()));
      }
    }
    return found;
  }

  private static String key(Said said) {
    if (said.quantity().isMoney()) {
      String words = Template.of(said.statement().text());
      String context = years(said.statement());
      boolean enough = words.split("\\s+", -1).length > FEWEST_WORDS;
      return (enough ? words : said.statement().passage().locus() + words) + context;
    }
    Counted count = Counted.of(said.statement().text(), said.quantity());
    return count.sort() + " " + states(said.statement(), count) + years(said.statement());
  }

  /** In what state things are counted, when nothing narrows them further. */
  private static String states(Statement statement, Counted count) {
    if (!count.hasNoun()) {
      return "";
    }
    String after = statement.text().substring(count.end());
    Matcher state = STATE.matcher(after);
    boolean plain = count.modifiers().isEmpty();
    if (plain && state.find()) {
      return state.group(1);
    }
    boolean inFront = count.modifiers().size() == 1 && STATES.contains(count.modifiers().get(0));
    boolean ends = after.isBlank() || after.matches("(?s)^[.,;:].*");
    return inFront && ends ? count.modifiers().get(0) : "";
  }

  private static String years(Statement statement) {
    List<String> years = new ArrayList<>();
    for (Dates.Named date : Dates.in(statement.text(), Optional.empty())) {
      years.add(date.first().toString());
    }
    return years.toString();
  }

  private static Finding finding(Statements statements, Said said, Said first) {
    return Finding.warning(
        "said-twice-differently",
        statements.place(said.statement()),
        said.statement().quoted(said.quantity().start()),
        first.statement().written(first.quantity())
            + ", as in "
            + first.statement().quoted(first.quantity().start()),
        "Find out which of the two is right, and correct the other.");
  }
}
