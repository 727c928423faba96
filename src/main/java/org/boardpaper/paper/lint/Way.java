package org.boardpaper.paper.lint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A way to say a known figure.
 *
 * @param pattern with a group {@code n} at which the amount or number begins
 * @param ids ids of which one must have the value; {@code {year}}, {@code {last}} and {@code
 *     {payer}} stand for a year, the year before it and a payer
 */
record Way(Pattern pattern, List<String> ids) {
  private static final String MONEY = "(?<n>£\\s?[\\d,]+(?:\\.\\d+)?)";
  private static final String COUNT = "(?<n>\\d+|" + NumberWords.PATTERN + ")";
  private static final String CASE = "(?:cases?|reviews?|DHRs?|DARDRs?|Domestic Homicide Reviews?)";
  static final List<Way> ALL =
      List.of(
          of(
              "(?<!\\bin )"
                  + COUNT
                  + " cases(?=[.,;:]| (?:are|were) (?:split|spread)| lie\\b| in (?:total|all)\\b)",
              "review.cases.total"),
          of(
              "(?:cases|reviews|they)\\b.*\\b(?:across|in|over|among) "
                  + COUNT
                  + " (?:different )?(?:districts|areas|boroughs)\\b",
              "review.cases.areas"),
          of(
              COUNT
                  + " (?:\\w+ )?"
                  + CASE
                  + "(?: (?:are|were|is))?(?: currently| still)? (?:underway|under way|in progress|ongoing)\\b",
              "review.current.underway"),
          of(
              COUNT
                  + " (?:further |other )?"
                  + CASE
                  + " (?:(?:is|are) )?(?:being considered|under consideration)\\b",
              "review.current.under-consideration"),
          of(
              COUNT
                  + " (?:actions )?(?:are|were|remain|remained) (?:still )?outstanding(?=[.,;:]| at| on|$)",
              "plan.outstanding.total"),
          of(
              COUNT + " outstanding actions(?=[.,;:]| at| on| in (?:total|all)|$)",
              "plan.outstanding.total"),
          of(
              COUNT + " (?:actions )?(?:are|were) overdue(?=[.,;:]| at| on|$)",
              "plan.overdue.total"),
          of(COUNT + " overdue actions(?=[.,;:]| at| on|$)", "plan.overdue.total"),
          of(
              MONEY + " from (?:the )?(?<payer>\\p{Lu}[\\p{L}&' ]+)",
              "ledger.{year}.payer.{payer}.agreed",
              "ledger.{year}.payer.{payer}.due"),
          of(
              "(?:budget|contributions)(?: for \\S+)? (?:of|total(?:ling)?|(?:are|is|amount to|come to)) "
                  + MONEY,
              "ledger.{year}.contributions.agreed",
              "ledger.{year}.contributions.due"),
          of(MONEY + " (?:is|are|was|falls) due\\b", "ledger.{year}.contributions.due"),
          of(
              MONEY + "[^.;£]{0,40}\\bto (?:be )?collect(?:ed)?\\b",
              "ledger.{year}.cash.to-collect"),
          of(
              MONEY + " (?:remained|was left|is held|was held|is|was) in the (?:\\w+ )?pot\\b",
              "ledger.{year}.pot.opening",
              "ledger.{year}.pot.to-date",
              "ledger.{last}.pot.to-date"),
          of(
              "\\bpot (?:held|holds|stood at|stands at|of) " + MONEY,
              "ledger.{year}.pot.opening",
              "ledger.{year}.pot.to-date",
              "ledger.{last}.pot.to-date"),
          of("short by " + MONEY, "ledger.{year}.office.gap"),
          of(MONEY + " (?:per|a|for each|for every) " + CASE, "ledger.{year}.review-cost.agreed"),
          of(
              MONEY + " (?:to|for) the [\\p{L}& ]*\\b(?:Business )?Office\\b",
              "ledger.{year}.office.agreed",
              "ledger.{year}.office.requested"));

  private static Way of(String pattern, String... ids) {
    return new Way(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), List.of(ids));
  }
}
