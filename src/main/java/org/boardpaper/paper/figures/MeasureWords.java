package org.boardpaper.paper.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.boardpaper.plan.AgeBand;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;

/** How each count of the plan is called, and by which rule it is counted. */
enum MeasureWords {
  ACTIONS(Measure.ACTIONS, "actions", "Actions in the plan", "rows accepted"),
  RECOMMENDATIONS(
      Measure.RECOMMENDATIONS,
      "recommendations",
      "Recommendations in the plan",
      "each review, series and number once; lettered parts belong to their number"),
  OUTSTANDING(
      Measure.OUTSTANDING,
      "outstanding",
      "Outstanding actions",
      "status open on the day, or completed only after it"),
  OVERDUE(
      Measure.OVERDUE,
      "overdue",
      "Overdue actions",
      "outstanding, and the target date is before the day"),
  AWAITING_CONFIRMATION(
      Measure.AWAITING_CONFIRMATION,
      "awaiting-confirmation",
      "Actions awaiting confirmation",
      "outstanding, and the owner has yet to confirm"),
  BLOCKED(Measure.BLOCKED, "blocked", "Blocked actions", "outstanding, and cannot go on"),
  COMPLETED(
      Measure.COMPLETED, "completed", "Completed actions", "completed or verified by the day"),
  UNVERIFIED(
      Measure.UNVERIFIED,
      "completed.unverified",
      "Completed actions not verified",
      "completed by the day as the owner says, and not verified"),
  WITHDRAWN(Measure.WITHDRAWN, "withdrawn", "Withdrawn actions", "withdrawn by decision"),
  IMPACT_COMPLETED(
      Measure.COMPLETED,
      "impact.completed",
      "Completed actions, to be followed up",
      "completed or verified by the day"),
  VERIFIED(
      Measure.VERIFIED,
      "impact.verified",
      "Completed actions of which evidence was seen",
      "verified by the day"),
  FOLLOWED_UP(
      Measure.FOLLOWED_UP,
      "impact.followed-up",
      "Completed actions followed up",
      "completed by the day, and looked at again by then: a date or a finding is given"),
  FOLLOW_UP_DUE(
      Measure.FOLLOW_UP_DUE,
      "impact.due",
      "Follow-ups due",
      "completed by the day and not followed up; the review date is the day or in the three months"
          + " after it"),
  FOLLOW_UP_OVERDUE(
      Measure.FOLLOW_UP_OVERDUE,
      "impact.overdue",
      "Follow-ups overdue",
      "completed by the day and not followed up; the review date is before the day"),
  EMBEDDED(
      Measure.EMBEDDED,
      "impact.embedded",
      "Followed up and found embedded",
      "followed up, and the finding is embedded"),
  PARTLY(
      Measure.PARTLY,
      "impact.partly",
      "Followed up and found partly embedded",
      "followed up, and the finding is partly embedded"),
  NOT(
      Measure.NOT,
      "impact.not",
      "Followed up and found not embedded",
      "followed up, and the finding is not embedded"),
  NOT_KNOWN(
      Measure.NOT_KNOWN,
      "impact.not-known",
      "Followed up and not known whether embedded",
      "followed up, and the finding is not known or not given"),
  SLIPPAGE(
      Measure.SLIPPAGE,
      "slippage",
      "Actions whose target date moved later",
      "outstanding now and at the last report, with a target date that is later than it was then"),
  DATE_TAKEN_AWAY(
      Measure.DATE_TAKEN_AWAY,
      "date-taken-away",
      "Actions whose target date was taken away",
      "outstanding now and at the last report, with a target date then and none that is a day now"),
  AGE_NOT_DUE(AgeBand.NOT_DUE, "outstanding, and the target date is the day or after it"),
  AGE_UP_TO_3_MONTHS(AgeBand.UP_TO_3_MONTHS),
  AGE_OVER_3_TO_6_MONTHS(AgeBand.OVER_3_TO_6_MONTHS),
  AGE_OVER_6_TO_12_MONTHS(AgeBand.OVER_6_TO_12_MONTHS),
  AGE_OVER_A_YEAR(AgeBand.OVER_A_YEAR),
  AGE_NO_DATE(AgeBand.NO_DATE, "outstanding, and no day can be read from the target date");

  private final Measure measure;
  private final String id;
  private final String label;
  private final String rule;

  MeasureWords(Measure measure, String id, String label, String rule) {
    this.measure = measure;
    this.id = id;
    this.label = label;
    this.rule = rule;
  }

  MeasureWords(AgeBand age, String rule) {
    this(Measure.of(age), "age." + age.id(), "Outstanding actions, " + inWords(age), rule);
  }

  MeasureWords(AgeBand age) {
    this(
        age,
        "outstanding, and on the day past the target date by calendar months: " + inWords(age));
  }

  private static String inWords(AgeBand age) {
    return age.words().toLowerCase(Locale.UK);
  }

  /** The measure that a figure's id names, the longest; empty where it names none. */
  static Optional<MeasureWords> of(String figure) {
    return Arrays.stream(values())
        .filter(words -> (figure + ".").startsWith("plan." + words.id + "."))
        .max(Comparator.comparing(words -> words.id.length()));
  }

  /**
   * Whether its rows are counted and not judged again: it compares with the last paper, or one row
   * stands for many.
   */
  boolean isCountedByRows() {
    return measure == Measure.SLIPPAGE
        || measure == Measure.DATE_TAKEN_AWAY
        || measure == Measure.RECOMMENDATIONS;
  }

  Measure measure() {
    return measure;
  }

  /**
   * The figure's id. A part of the outstanding or of the completed is named by its own words where
   * it is all of it: {@code plan.age.not-due}.
   */
  String figure(String of) {
    boolean whole = of.equals("total") && (isAge() || this == UNVERIFIED);
    return whole ? "plan." + id : "plan." + id + "." + of;
  }

  String label() {
    return label;
  }

  String rule() {
    return rule;
  }

  private boolean isAge() {
    return measure.age().isPresent();
  }

  /** Recommendations have neither a scope nor an agency: their actions have. */
  boolean isCountedBy(Dimension dimension) {
    return switch (dimension) {
      case TOTAL -> true;
      case SCOPE -> measure != Measure.RECOMMENDATIONS;
      case REVIEW -> !isAge();
      case AGENCY, SINGLE_AGENCY_LEAD, MULTI_AGENCY_LEAD ->
          !isAge() && measure != Measure.RECOMMENDATIONS;
    };
  }
}
