package org.boardpaper.paper.disclosure;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of information a figure is, by its id. A figure that no class claims is withheld from
 * the public edition: a new kind of figure is published only once somebody has placed it here.
 */
public enum FigureClass {
  /** Money, budgets and assumptions: no count of cases follows from it. */
  OPEN(
      "ledger\\.[^.]+\\.(contributions|cash|pot|office|review-cost|costs|payer)\\..+"
          + "|forecast\\..+\\.\\d{4}(-\\d{2})?\\.(reviews|cost|balance|pot\\.(opening|closing|free)"
          + "|contribution|credit|to-collect|called-again)(\\..+)?"
          + "|forecast\\..+\\.(by-chance|formula|reserve|target-risk|years-after|years-ahead"
          + "|called-again)(\\..+)?"
          + "|rounds\\.(silent\\.total|extensions\\.(accepted|declined))"
          + "|review\\.volume\\.(forecast|kinds|complete-years)|review\\.spread\\.districts"
          + "|review\\.timeliness\\.[^.]+\\.target-months|review\\.guidance\\.[^.]+\\.days"),
  /**
   * What chance may do to the pot. Where the mean number of cases is learnt from those that there
   * were, it says something of their number.
   */
  CHANCE(
      "forecast\\..+\\.\\d{4}(-\\d{2})?\\.pot\\.p\\d+"
          + "|forecast\\..+\\.(risk|needed-contribution|alone|pooled|budgeting)(\\..+)?"),
  /** How many cases there are in all. */
  CASES("review\\.cases\\.total"),
  /** How many cases there are of one kind, state, year or place. */
  PART_OF_CASES(
      "review\\.cases\\.(kind|year|area|district)\\.[^.]+|review\\.current\\.[^.]+"
          + "|review\\.volume\\.\\d{4}(-\\d{2})?"),
  /** The middle of the days that the cases took; rests on the number of cases with both dates. */
  MEDIAN("review\\.timeliness\\.[^.]+\\.median-days(-at-work)?"),
  /**
   * What follows from single cases: the shortest and the longest time, in how many places there was
   * a case, how many cases have reached a stage, what the few that are finished cost.
   */
  SINGLE_CASES(
      "review\\.timeliness\\.[^.]+\\.(cases|shortest-days|longest-days|within-target|late|paused-days)"
          + "|ledger\\.review-cost\\.finals\\.(count|mean|spread)"
          + "|review\\.cases\\.areas|review\\.volume\\.(total|undated|average)"
          + "|review\\.spread\\.(cases|occupied|(equal|population)\\..+)"),
  /** How many actions there are, in all or by scope. */
  ACTIONS(
      Ids.MEASURES
          + "(total|single-agency|multi-agency)"
          + "|plan\\.completed\\.unverified"
          + "|plan\\.(age|last-report)\\.[^.]+(\\.(single-agency|multi-agency))?"
          + "|plan\\.movement\\.(scope\\.[^.]+\\.)?[^.]+"),
  /** How many actions one agency leads. */
  ACTIONS_OF_AGENCY(
      Ids.MEASURES
          + "((single-agency|multi-agency)\\.)?agency\\.[^.]+|plan\\.movement\\.agency\\.[^.]+\\.[^.]+"
          + "|rounds\\.silent\\.agency\\.[^.]+"),
  /** How many actions one review led to. */
  ACTIONS_OF_REVIEW(Ids.MEASURES + "review\\.[^.]+|plan\\.movement\\.review\\.[^.]+\\.[^.]+");

  private final Pattern ids;

  FigureClass(String ids) {
    this.ids = Pattern.compile(ids);
  }

  /** The class that claims an id; empty where none does. */
  public static Optional<FigureClass> of(String id) {
    return Arrays.stream(values()).filter(each -> each.ids.matcher(id).matches()).findFirst();
  }

  private static final class Ids {
    private static final String MEASURES =
        "plan\\.(actions|recommendations|outstanding|overdue|awaiting-confirmation|blocked|completed"
            + "|completed\\.unverified|withdrawn|slippage|date-taken-away|impact\\.[^.]+)\\.";
  }
}
