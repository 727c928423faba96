package org.boardpaper.paper.lint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;

/**
 * "Less than", "at most" and "more than" so many a year, against the counts and years that the
 * paper says: 7 in 4 years are less than 2 a year, 8 are not.
 */
final class Rates implements Check {
  private static final Pattern RATE =
      Pattern.compile(
          "(?i)(?<bound>\\b(?:less|fewer|more) than|\\bat (?:most|least)|\\bup to|\\bno (?:more|fewer|less) than"
              + "|\\bunder|\\bover)\\s+(?<number>\\d+(?:\\.\\d+)?|one|"
              + NumberWords.PATTERN
              + ")\\s+(?:(?<thing>[\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+)?(?:an?|per|each|every)\\s+year");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?i)\\b(?:in|over|during|for|within)\\s+(?:the\\s+)?(?:(?:last|past|first)\\s+)?(?<years>\\d{1,2}|"
              + NumberWords.PATTERN
              + ")\\s+years\\b");
  private static final int NEAR = 6;

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    List<Statement> prose = statements.prose();
    for (int i = 0; i < prose.size(); i++) {
      Matcher rate = RATE.matcher(prose.get(i).text());
      if (rate.find()) {
        List<Statement> before = prose.subList(Math.max(0, i - NEAR), i + 1);
        compare(statements, prose.get(i), rate, before, findings);
      }
    }
  }

  /** How often something was in so many years. */
  private record Found(Statement said, Counted count) {}

  private static void compare(
      Statements statements,
      Statement said,
      Matcher rate,
      List<Statement> near,
      Consumer<Finding> findings) {
    BigDecimal years = years(near);
    if (years.signum() == 0) {
      return;
    }
    for (Found found : counts(near, said)) {
      BigDecimal perYear = found.count().quantity().low().divide(years, 2, RoundingMode.HALF_UP);
      if (!holds(rate, perYear)) {
        findings.accept(finding(statements, said, rate, found, years, perYear));
        return;
      }
    }
  }

  private static BigDecimal years(List<Statement> near) {
    BigDecimal years = BigDecimal.ZERO;
    for (Statement said : near) {
      Matcher found = YEARS.matcher(said.text());
      if (found.find()) {
        years = NumberWords.value(found.group("years"));
      }
    }
    return years;
  }

  /** Counts of cases said as wholes: the largest are totals, and parts are less than they. */
  private static List<Found> counts(List<Statement> near, Statement rate) {
    List<Found> found = new ArrayList<>();
    for (Statement said : near) {
      for (Counted count : said.counted()) {
        if (!said.equals(rate)
            && count.sort().equals("case")
            && count.quantity().isSingle()
            && count.modifiers().isEmpty()) {
          found.add(new Found(said, count));
        }
      }
    }
    found.sort((a, b) -> b.count().quantity().low().compareTo(a.count().quantity().low()));
    return found.stream().limit(1).toList();
  }

  private static boolean holds(Matcher rate, BigDecimal perYear) {
    String bound = rate.group("bound").toLowerCase(Locale.UK);
    String number = rate.group("number");
    BigDecimal limit = number.equalsIgnoreCase("one") ? BigDecimal.ONE : NumberWords.value(number);
    int against = perYear.compareTo(limit);
    return switch (bound) {
      case "less than", "fewer than", "under" -> against < 0;
      case "more than", "over" -> against > 0;
      case "at least", "no fewer than", "no less than" -> against >= 0;
      default -> against <= 0;
    };
  }

  private static Finding finding(
      Statements statements,
      Statement said,
      Matcher rate,
      Found found,
      BigDecimal years,
      BigDecimal perYear) {
    return Finding.warning(
        "rate-contradicts-count",
        statements.place(said),
        said.quoted(rate.start()),
        "%s a year, as %s in %s years are: %s"
            .formatted(
                perYear.stripTrailingZeros().toPlainString(),
                found.said().written(found.count().quantity()),
                years.toPlainString(),
                found.said().quoted(found.count().quantity().start())),
        "Say the rate that follows from the counts, or correct the counts.");
  }
}
