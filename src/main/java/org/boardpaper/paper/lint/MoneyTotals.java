package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Pounds;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums of money against their parts: lists, sums in a sentence, "short by". */
final class MoneyTotals implements Check {
  private static final Pattern INSTEAD =
      Pattern.compile("(?i)\\b(?:instead of|in place of|rather than|against|not)\\s*$");
  private static final Pattern GAP =
      Pattern.compile(
          "(?i)(?:\\bshort(?:fall)?(?: of| by)?|\\b(?:increase|rise|gap|difference|more)(?: of| by)?)\\s*$");
  private static final Pattern SHORT_AFTER =
      Pattern.compile("(?i)^\\s*(?:short|more|less|too little)\\b");

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    for (Passage passage : statements.passages()) {
      if (passage.kind() == Passage.Kind.PARAGRAPH) {
        list(statements, passage, findings);
        difference(statements, passage, findings);
      }
    }
  }

  private static void list(Statements statements, Passage passage, Consumer<Finding> findings) {
    if (!passage.text().endsWith(":")) {
      return;
    }
    List<Statement> sentences = Statement.of(passage);
    Statement last = sentences.get(sentences.size() - 1);
    List<Statement> items =
        statements.listUnder(passage).stream().map(item -> Statement.of(item).get(0)).toList();
    boolean amounts = items.size() > 1 && items.stream().allMatch(MoneyTotals::leadsWithMoney);
    if (amounts && last.money().size() == 1) {
      BigDecimal sum = sum(items);
      Quantity total = last.money().get(0);
      if (!total.is(sum)) {
        findings.accept(differs(statements, last, total, sum, items));
      }
    }
  }

  private static boolean leadsWithMoney(Statement item) {
    return !item.quantities().isEmpty()
        && item.quantities().get(0).isMoney()
        && item.quantities().get(0).start() == 0;
  }

  private static BigDecimal sum(List<Statement> items) {
    return items.stream()
        .map(item -> item.quantities().get(0).low())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding differs(
      Statements statements,
      Statement said,
      Quantity total,
      BigDecimal sum,
      List<Statement> items) {
    return Finding.warning(
        "money-total-differs",
        statements.place(said),
        said.quoted(total.start()),
        printed(sum) + ", the sum of the list that begins with " + items.get(0).quoted(),
        "Add up again, and correct the total or the list.");
  }

  /** "Short by £1,589 … £42,089 instead of £40,500": the gap and what it lies between. */
  private static void difference(
      Statements statements, Passage passage, Consumer<Finding> findings) {
    Optional<Between> between = Optional.empty();
    Optional<Gap> gap = Optional.empty();
    for (Statement said : Statement.of(passage)) {
      between = between.or(() -> between(said));
      gap = gap.or(() -> gap(said));
    }
    if (between.isPresent() && gap.isPresent()) {
      BigDecimal expected = between.get().more().low().subtract(between.get().less().low()).abs();
      if (!gap.get().amount().is(expected)) {
        findings.accept(gapDiffers(statements, gap.get(), between.get(), expected));
      }
    }
  }

  private record Between(Statement said, Quantity more, Quantity less) {}

  private record Gap(Statement said, Quantity amount) {}

  private static Optional<Between> between(Statement said) {
    List<Quantity> money = said.money();
    for (int i = 1; i < money.size(); i++) {
      Quantity first = money.get(i - 1);
      Quantity second = money.get(i);
      Matcher instead = INSTEAD.matcher(said.text().substring(first.end(), second.start()));
      if (instead.find() && !instead.group().strip().equalsIgnoreCase("against")) {
        return Optional.of(new Between(said, first, second));
      }
    }
    return Optional.empty();
  }

  private static Optional<Gap> gap(Statement said) {
    return said.money().stream()
        .filter(
            amount ->
                GAP.matcher(said.text().substring(0, amount.start())).find()
                    || SHORT_AFTER.matcher(said.text().substring(amount.end())).find())
        .map(amount -> new Gap(said, amount))
        .findFirst();
  }

  private static Finding gapDiffers(
      Statements statements, Gap gap, Between between, BigDecimal expected) {
    return Finding.warning(
        "money-difference-differs",
        statements.place(gap.said()),
        gap.said().quoted(gap.amount().start()),
        printed(expected) + ", the difference in " + between.said().quoted(between.more().start()),
        "Correct the difference or the amounts.");
  }

  static String printed(BigDecimal pounds) {
    return Pounds.printed(Money.of(CurrencyUnit.GBP, pounds));
  }
}
