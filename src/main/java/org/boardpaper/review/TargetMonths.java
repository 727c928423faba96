package org.boardpaper.review;

import java.util.Optional;

/**
 * How many calendar months the stages of a review may take.
 *
 * <p>Reference: Home Office, Multi-agency Statutory Guidance for the Conduct of Domestic Homicide
 * Reviews (2016), one month for the decision, and six months from the decision for the review.
 *
 * @param decision months for the decision
 * @param report months from the decision until the report is sent
 */
public record TargetMonths(int decision, int report) {
  /** One month, and six. */
  public static final TargetMonths STATUTORY = new TargetMonths(1, 6);

  /** The months that a span may take; empty where no time is set for it. */
  public Optional<Integer> of(Span span) {
    boolean fromTheStart = span.from() == Stage.INCIDENT || span.from() == Stage.NOTIFIED;
    if (span.to() == Stage.DECIDED && fromTheStart) {
      return Optional.of(decision);
    }
    if (span.to() != Stage.SENT_TO_HOME_OFFICE) {
      return Optional.empty();
    }
    return Optional.of(fromTheStart ? decision + report : report);
  }
}
