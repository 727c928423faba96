package org.boardpaper.intake;

import java.util.List;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.rows.Columns;

/** The columns of the master action plan. */
final class PlanColumns {
  static final Column REVIEW = Column.of("Review", "Review ref", "DHR", "Case");
  static final Column SERIES = Column.of("Series", "Series of recommendations");
  static final Column NUMBER = Column.of("No.", "Rec no", "Number", "Recommendation number", "Ref");
  static final Column RECOMMENDATION = Column.of("Recommendation", "Learning", "Rec");
  static final Column ACTION = Column.of("Action", "Action to take", "Actions");
  static final Column SCOPE = Column.of("Single or multi-agency", "Type", "Agency type");
  static final Column LEAD = Column.of("Lead agency", "Lead", "Lead agencies", "Owner", "Agency");
  static final Column SUPPORT =
      Column.of("Supporting agencies", "Supporting agency", "Supported by", "Support");
  static final Column OFFICER = Column.of("Lead officer", "Officer");
  static final Column TARGET = Column.of("Target date", "Target", "Due", "Due date", "By when");
  static final Column REVISED = Column.of("Revised target date", "Revised date");
  static final Column STATUS = Column.of("Status", "Progress status", "RAG", "State");
  static final Column COMPLETED =
      Column.of("Date completed", "Date of completion", "Completed", "Completion date");
  static final Column REVIEW_DATE =
      Column.of("Review date", "Impact review date", "Follow-up date", "Follow-up due");
  static final Column MEASURE = Column.of("Measure of success", "Success measure", "Measure");
  static final Column IMPACT = Column.of("Impact finding", "Impact found", "Embedded");
  static final Column EVIDENCE = Column.of("Evidence", "Evidence seen");
  static final Column REVIEWER = Column.of("Reviewer", "Reviewed by");
  static final Column REVIEWED = Column.of("Date reviewed", "Reviewed on", "Reviewed");
  static final Column PROGRESS =
      Column.of("Progress", "Key milestones", "Progress update", "Update", "Outcome");
  static final Column LAST_REPORT =
      Column.of("Outstanding at last report", "Outstanding last year");
  static final Column LISTED =
      Column.of("On outstanding list", "Outstanding", "Listed in Appendix 1");
  static final Column NOTE = Column.of("Source note", "Notes", "Note");

  static final Columns ALL =
      new Columns(
          "plan",
          List.of(
              REVIEW,
              SERIES,
              NUMBER,
              RECOMMENDATION,
              ACTION,
              SCOPE,
              LEAD,
              SUPPORT,
              OFFICER,
              TARGET,
              REVISED,
              STATUS,
              COMPLETED,
              REVIEW_DATE,
              MEASURE,
              IMPACT,
              EVIDENCE,
              REVIEWER,
              REVIEWED,
              PROGRESS,
              LAST_REPORT,
              LISTED,
              NOTE),
          List.of(
              List.of(REVIEW),
              List.of(RECOMMENDATION),
              List.of(ACTION),
              List.of(LEAD),
              List.of(TARGET),
              List.of(STATUS)));

  private PlanColumns() {}
}
