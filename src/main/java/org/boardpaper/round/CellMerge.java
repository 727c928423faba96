package org.boardpaper.round;

import java.time.LocalDate;
import java.util.Optional;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.round.CellOutcome.Ruling;

/** Merges one cell: as it was sent, as it was returned, and as the plan is now. */
final class CellMerge {
  private final StatusWording wording;

  CellMerge(StatusWording wording) {
    this.wording = wording;
  }

  /** What becomes of an answer of a row that is recognised. */
  Ruling rule(Field field, SentRow sent, Said said, Optional<PlanRow> now) {
    if (isSame(field, said.text(), sent.value(field))) {
      return Ruling.AS_SENT;
    }
    if (now.isEmpty()) {
      return Ruling.conflict("the action is not in the plan any more");
    }
    if (said.problem().isEmpty() && isSame(field, said.text(), now.get().value(field))) {
      return Ruling.unchanged("the plan says so already");
    }
    Optional<String> refusal = refusal(field, said, now.get());
    if (refusal.isPresent()) {
      return Ruling.refused(refusal.get());
    }
    boolean moved = !field.isRequest() && !isSame(field, sent.value(field), now.get().value(field));
    return moved ? Ruling.conflict("the plan was changed after the form was sent") : Ruling.APPLIED;
  }

  /** The answer as it would stand in the plan: a status in the plan's own word. */
  String written(Field field, String text) {
    return field == Field.STATUS ? wording.find(text).map(wording::own).orElse(text) : text;
  }

  private boolean isSame(Field field, String a, String b) {
    if (field == Field.STATUS) {
      Optional<ActionStatus> status = wording.find(a);
      return Texts.same(a, b) || (status.isPresent() && status.equals(wording.find(b)));
    }
    return Texts.same(a, b);
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
      case COMPLETED, PROGRESS, EVIDENCE, REASON -> Optional.empty();
    };
  }

  private Optional<String> ofStatus(String word, ActionStatus from) {
    return wording
        .find(word)
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
