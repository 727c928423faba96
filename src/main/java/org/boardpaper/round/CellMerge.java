package org.boardpaper.round;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.round.CellOutcome.Ruling;

/** Merges one cell: as it was sent, as it was returned, and as the plan is now. */
final class CellMerge {
  private final AnswerWords wording;

  CellMerge(AnswerWords wording) {
    this.wording = wording;
  }

  /** What becomes of an answer of a row that is recognised. */
  Ruling rule(Field field, SentRow sent, Said said, Optional<PlanRow> now) {
    if (wording.same(field, said.text(), sent.value(field))) {
      return Ruling.AS_SENT;
    }
    if (now.isEmpty()) {
      return Ruling.conflict("the action is not in the plan any more");
    }
    if (said.problem().isEmpty() && wording.same(field, said.text(), now.get().value(field))) {
      return Ruling.unchanged("the plan says so already");
    }
    Optional<String> refusal = refusal(field, said, now.get());
    if (refusal.isPresent()) {
      return Ruling.refused(refusal.get());
    }
    boolean moved =
        !field.isRequest() && !wording.same(field, sent.value(field), now.get().value(field));
    return moved ? Ruling.conflict("the plan was changed after the form was sent") : Ruling.APPLIED;
  }

  /** The answer as it would stand in the plan: in the plan's own word. */
  String written(Field field, String text) {
    return wording.written(field, text);
  }

  private Optional<String> refusal(Field field, Said said, PlanRow now) {
    if (!said.problem().isEmpty()) {
      return Optional.of(said.problem());
    }
    if (said.text().isBlank()) {
      return Optional.of("the cell was emptied; a blank deletes nothing from the plan");
    }
    if (!field.isRequest() && !now.places().containsKey(field)) {
      return Optional.of("the plan has no column for it");
    }
    return switch (field) {
      case STATUS -> ofStatus(said.text(), now.action().standing().status());
      case NEW_DATE -> ofNewDate(said.text(), now);
      case IMPACT -> ofImpact(said.text(), now);
      case REVIEWED -> ofReview(said.text(), now);
      case COMPLETED, PROGRESS, EVIDENCE, REASON, REVIEWER -> Optional.empty();
    };
  }

  private Optional<String> ofImpact(String word, PlanRow now) {
    if (wording.impact(word).isEmpty()) {
      return Optional.of("this is no finding of a follow-up that the partnership knows");
    }
    return now.action().standing().status().isDone()
        ? Optional.empty()
        : Optional.of("the plan does not say that the action is completed");
  }

  private static Optional<String> ofReview(String day, PlanRow now) {
    return now.action()
        .standing()
        .completed()
        .filter(done -> LocalDate.parse(day).isBefore(done))
        .map(done -> "it is before the day on which the action was completed");
  }

  private Optional<String> ofStatus(String word, ActionStatus from) {
    return wording
        .status(word)
        .map(to -> AgencyChanges.refusal(from, to))
        .orElseGet(() -> Optional.of("this is no status word of the partnership"));
  }

  private static Optional<String> ofNewDate(String day, PlanRow now) {
    return now.action()
        .target()
        .day()
        .filter(target -> !target.isBefore(LocalDate.parse(day)))
        .map(target -> "it is not later than the target date");
  }
}
