package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** Counts that are listed, against the total that is said of them. */
final class ListTotals implements Check {
  private static final Pattern PARTS =
      Pattern.compile("[,;]\\s+(?:and\\s+|but\\s+)?|\\s+and\\s+(?=[\\d£])");
  private static final Pattern OF_THEM =
      Pattern.compile(
          "(?i)^(?:(?:of|for|across)\\s+)?(?:these|those|this makes|together|in total|in all|altogether|all(?:\\s+of)?(?:\\s+(?:these|the))?|the)\\b.*");
  private static final Pattern NO_PART =
      Pattern.compile("(?i)\\b(?:of (?:these|them|which|whom)|including|among them)\\b");
  private static final int NEAR = 3;

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    List<Statement> prose = statements.prose();
    for (int i = 0; i < prose.size(); i++) {
      Optional<Listed> listed = listed(prose.get(i));
      if (listed.isPresent()) {
        List<Statement> after = prose.subList(i + 1, Math.min(prose.size(), i + 1 + NEAR));
        compare(statements, listed.get(), after, findings);
      }
    }
  }

  /** Counts of one sort of thing that a sentence lists, and the total it says before a colon. */
  private record Listed(
      Statement said, List<Counted> parts, Optional<Counted> total, BigDecimal sum) {}

  private static void compare(
      Statements statements, Listed listed, List<Statement> after, Consumer<Finding> findings) {
    if (listed.total().isPresent()) {
      Counted total = listed.total().get();
      if (!total.quantity().is(listed.sum())) {
        findings.accept(finding(statements, listed, listed.said(), total));
      }
      return;
    }
    for (Statement said : after) {
      Optional<Counted> total =
          OF_THEM.matcher(said.text()).matches() ? total(said, listed) : Optional.empty();
      if (total.isPresent()) {
        if (!total.get().quantity().is(listed.sum())) {
          findings.accept(finding(statements, listed, said, total.get()));
        }
        return;
      }
    }
  }

  private static Optional<Counted> total(Statement said, Listed listed) {
    return said.counted().stream()
        .limit(1)
        .filter(count -> count.quantity().isSingle())
        .filter(count -> count.modifiers().isEmpty())
        .filter(count -> listed.parts().get(0).isAlike(count))
        .findFirst();
  }

  private static Finding finding(
      Statements statements, Listed listed, Statement said, Counted total) {
    String sum =
        String.join(
            " + ",
            listed.parts().stream().map(part -> part.quantity().low().toPlainString()).toList());
    return Finding.warning(
        "list-total-differs",
        statements.place(said),
        said.quoted(total.quantity().start()),
        sum
            + " = "
            + listed.sum().toPlainString()
            + ", as listed in "
            + listed.said().quoted(listed.parts().get(0).quantity().start()),
        "Count again, and correct the total or the list.");
  }

  private static Optional<Listed> listed(Statement said) {
    int colon = said.text().indexOf(": ");
    List<Counted> before = counts(said, 0, Math.max(colon, 0));
    List<Counted> parts = parts(said, colon < 0 ? 0 : colon + 2);
    boolean enough = parts.size() >= (colon < 0 ? 3 : 2);
    if (!enough || NO_PART.matcher(said.text()).find()) {
      return Optional.empty();
    }
    Optional<Counted> total =
        before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    if (total.isPresent() ? !fits(total.get(), parts) : !alike(parts)) {
      return Optional.empty();
    }
    BigDecimal sum =
        parts.stream().map(part -> part.quantity().low()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(new Listed(said, parts, total, sum));
  }

  private static boolean alike(List<Counted> parts) {
    Counted first = parts.get(0);
    return first.hasNoun() && parts.stream().allMatch(first::isAlike);
  }

  private static boolean fits(Counted total, List<Counted> parts) {
    return total.hasNoun()
        && total.quantity().isSingle()
        && parts.stream().allMatch(part -> !part.hasNoun() || part.isAlike(total));
  }

  private static List<Counted> counts(Statement said, int from, int to) {
    return said.counted().stream()
        .filter(count -> count.quantity().start() >= from && count.quantity().end() <= to)
        .toList();
  }

  /** The counts that begin a part of a list; of the first part, the last one. */
  private static List<Counted> parts(Statement said, int from) {
    List<Counted> parts = new ArrayList<>();
    int start = from;
    for (String part : PARTS.split(said.text().substring(from), -1)) {
      int begin = said.text().indexOf(part, start);
      start = begin + part.length();
      List<Counted> inside = counts(said, begin, start);
      boolean first = begin == from;
      if (!inside.isEmpty()) {
        Counted count = inside.get(first ? inside.size() - 1 : 0);
        if (first || leads(said.text().substring(begin, count.quantity().start()))) {
          parts.add(count);
        }
      }
    }
    return parts;
  }

  private static boolean leads(String before) {
    return before.isBlank()
        || before.matches("(?i)\\s*(?:and|a further|another|also|plus|about)\\s*");
  }
}
