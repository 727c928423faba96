package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/** Percentages against the numbers they are of, and against a hundred. */
final class Percentages implements Check {
  private static final String NUMBER = "£?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
  private static final String SHARE = "(?<share>\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent)";
  private static final Pattern PART_THEN_SHARE =
      Pattern.compile(
          "(?i)(?<part>"
              + NUMBER
              + "|"
              + NumberWords.PATTERN
              + ")\\s+(?:out\\s+)?of\\s+(?:the\\s+|all\\s+|its\\s+|their\\s+)?(?<whole>"
              + NUMBER
              + "|"
              + NumberWords.PATTERN
              + ")[^.;%]{0,60}?[(,]\\s*(?:or\\s+|about\\s+|i\\.e\\.\\s+)?"
              + SHARE);
  private static final Pattern SHARE_THEN_PART =
      Pattern.compile(
          SHARE
              + "\\s*\\(\\s*(?<part>"
              + NUMBER
              + ")\\s+(?:out\\s+)?of\\s+(?:the\\s+)?(?<whole>"
              + NUMBER
              + ")");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NEAR = BigDecimal.valueOf(15);

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    for (Statement said : statements.prose()) {
      for (Pattern pattern : List.of(PART_THEN_SHARE, SHARE_THEN_PART)) {
        Matcher matcher = pattern.matcher(said.text());
        while (matcher.find()) {
          follows(statements, said, matcher, findings);
        }
      }
      sentence(statements, said, findings);
    }
    for (Passage passage : statements.passages()) {
      if (passage.kind() == Passage.Kind.PARAGRAPH && passage.text().endsWith(":")) {
        list(statements, passage, findings);
      }
    }
  }

  private static void follows(
      Statements statements, Statement said, Matcher matcher, Consumer<Finding> findings) {
    BigDecimal whole = value(matcher.group("whole"));
    BigDecimal share = new BigDecimal(matcher.group("share"));
    if (whole.signum() == 0) {
      return;
    }
    BigDecimal part = value(matcher.group("part")).multiply(HUNDRED);
    BigDecimal exact = part.divide(whole, share.scale(), RoundingMode.HALF_UP);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(share.scale());
    if (exact.subtract(share).abs().compareTo(unit) >= 0) {
      findings.accept(differs(statements, said, matcher, exact));
    }
  }

  private static Finding differs(
      Statements statements, Statement said, Matcher matcher, BigDecimal exact) {
    return Finding.warning(
        "percentage-differs",
        statements.place(said),
        said.quoted(matcher.start()),
        "%s%%, as %s of %s are"
            .formatted(exact.toPlainString(), matcher.group("part"), matcher.group("whole")),
        "Work the percentage out again, or correct the numbers.");
  }

  private static BigDecimal value(String written) {
    return NumberWords.value(written.replace("£", ""));
  }

  private static void sentence(Statements statements, Statement said, Consumer<Finding> findings) {
    boolean shares =
        said.text()
            .matches(
                "(?is).*\\b(?:rest|remaining|remainder|split|shared?|divided|made up of)\\b.*");
    List<Quantity> percents = percents(said);
    if (shares && percents.size() > 2) {
      total(statements, said, percents, findings);
    }
  }

  private static void list(Statements statements, Passage passage, Consumer<Finding> findings) {
    List<Statement> items =
        statements.listUnder(passage).stream().map(item -> Statement.of(item).get(0)).toList();
    List<Quantity> percents =
        items.stream().flatMap(item -> percents(item).stream().limit(1)).toList();
    if (items.size() > 1 && percents.size() == items.size()) {
      total(statements, items.get(0), percents, findings);
    }
  }

  /** Shares of one whole may miss a hundred by rounding: half a unit each. */
  private static void total(
      Statements statements, Statement said, List<Quantity> percents, Consumer<Finding> findings) {
    BigDecimal sum = percents.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(HUNDRED).abs();
    if (off.compareTo(BigDecimal.valueOf(percents.size() / 2.0)) > 0 && off.compareTo(NEAR) <= 0) {
      findings.accept(
          Finding.warning(
              "percentages-do-not-add-up",
              statements.place(said),
              said.quoted(percents.get(0).start()),
              "shares that add up to 100%; these make " + sum.toPlainString() + "%",
              "Correct a share, or say what the rest is."));
    }
  }

  private static List<Quantity> percents(Statement said) {
    return said.quantities().stream()
        .filter(quantity -> quantity.kind() == Quantity.Kind.PERCENT)
        .toList();
  }
}
