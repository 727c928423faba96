package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** A recommendation to pay more that does not say where the money comes from. */
final class Increases implements Check {
  private static final Pattern RECOMMENDS = Pattern.compile("(?i)\\brecommend");
  private static final Pattern RAISES =
      Pattern.compile(
          "(?i)\\b(?:increas\\w*|rais\\w*|uplift\\w*|additional|a further|extra)\\b.*£");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)\\b(?:(?:funded|met|paid|financed|covered|drawn|taken)\\s+(?:from|by|out of|through)|come(?:s)? from"
              + "|underspend|by raising contributions|by increasing contributions|from (?:the )?(?:reserves?|pot|balances?))\\b");
  private static final Pattern INSTEAD =
      Pattern.compile("(?i)^\\s*(?:instead of|in place of|rather than|,? up from|from)\\s*$");
  private static final Pattern FROM_TO = Pattern.compile("(?i)\\s+to\\s+");

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    boolean recommending = false;
    for (Statement said : statements.prose()) {
      if (said.is(Passage.Kind.PARAGRAPH)) {
        recommending = RECOMMENDS.matcher(said.text()).find();
      }
      boolean recommended = recommending || RECOMMENDS.matcher(said.text()).find();
      if (recommended && RAISES.matcher(said.text()).find() && !said.money().isEmpty()) {
        look(statements, said, findings);
      }
    }
  }

  /** What is paid now, and where that is said. */
  private record Now(Statement said, Quantity amount) {}

  private static void look(Statements statements, Statement said, Consumer<Finding> findings) {
    Quantity raised = said.money().get(said.money().size() - 1);
    Optional<Now> now = now(statements, raised.low());
    if (now.isEmpty() || isSourceNamed(statements, said, now.get())) {
      return;
    }
    BigDecimal more = raised.low().subtract(now.get().amount().low());
    findings.accept(
        Finding.warning(
            "increase-without-source",
            statements.place(said),
            said.quoted(raised.start()),
            "where the "
                + MoneyTotals.printed(more)
                + " more comes from: it is above what was agreed"
                + budget(statements, now.get().amount().low(), more)
                + "; "
                + now.get().said().quoted(now.get().amount().start()),
            "Name the source in the recommendation: the reserve, higher contributions or a saving."));
  }

  /** The sum that a higher one is said to stand in place of. */
  private static Optional<Now> now(Statements statements, BigDecimal raised) {
    for (Statement said : statements.prose()) {
      List<Quantity> money = said.money();
      for (int i = 1; i < money.size(); i++) {
        Quantity a = money.get(i - 1);
        Quantity b = money.get(i);
        String between = said.text().substring(a.end(), b.start());
        if (a.is(raised) && INSTEAD.matcher(between).find() && b.low().compareTo(raised) < 0) {
          return Optional.of(new Now(said, b));
        }
        if (b.is(raised) && FROM_TO.matcher(between).matches() && a.low().compareTo(raised) < 0) {
          return Optional.of(new Now(said, a));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSourceNamed(Statements statements, Statement said, Now now) {
    return statements.prose().stream()
        .filter(
            other ->
                other.passage().equals(said.passage())
                    || other.passage().equals(now.said().passage()))
        .anyMatch(other -> SOURCE.matcher(other.text()).find());
  }

  /** The budget that the sum now paid fills together with the others of its list. */
  private static String budget(Statements statements, BigDecimal now, BigDecimal more) {
    for (Passage passage : statements.passages()) {
      List<Statement> items =
          statements.listUnder(passage).stream().map(item -> Statement.of(item).get(0)).toList();
      boolean lists = items.size() > 1 && items.stream().allMatch(item -> leads(item));
      if (lists && items.stream().anyMatch(item -> item.money().get(0).is(now))) {
        BigDecimal total =
            items.stream()
                .map(item -> item.money().get(0).low())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ", and raises the costs of "
            + MoneyTotals.printed(total)
            + " to "
            + MoneyTotals.printed(total.add(more))
            + " in "
            + (passage.locus().paragraph().isEmpty()
                ? passage.locus().describe()
                : "paragraph " + passage.locus().paragraph());
      }
    }
    return "";
  }

  private static boolean leads(Statement item) {
    return !item.money().isEmpty() && item.money().get(0).start() == 0;
  }
}
