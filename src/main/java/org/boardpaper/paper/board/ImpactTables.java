package org.boardpaper.paper.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Table.Column;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.disclosure.Publication;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.PlanCounts;
import org.boardpaper.plan.PlanTallies;
import org.boardpaper.plan.PlanTallies.Dimension;
import org.boardpaper.plan.PlanTallies.Measure;

/**
 * Whether completed actions made a difference: what is still to be looked at, and who has looked.
 */
final class ImpactTables {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.COMPLETED,
          Measure.VERIFIED,
          Measure.FOLLOWED_UP,
          Measure.FOLLOW_UP_OVERDUE,
          Measure.FOLLOW_UP_DUE);
  private static final List<Column> BY_AGENCY =
      List.of(
          BoardTables.header("Lead agency", 6),
          BoardTables.number("Completed", 3),
          BoardTables.number("Evidence seen", 3),
          BoardTables.number("Followed up", 3),
          BoardTables.number("Overdue", 3),
          BoardTables.number("Due", 2));
  private static final List<Column> FOLLOW_UPS =
      List.of(
          BoardTables.header("Ref", 6),
          BoardTables.text("Action", 12),
          BoardTables.text("Lead agency", 8),
          BoardTables.text("Completed", 6),
          BoardTables.text("Review date", 5),
          BoardTables.text("Measure of success", 10));

  private final PlanCounts plan;
  private final LocalDate asOf;
  private final Publication publication;

  ImpactTables(PlanCounts plan, LocalDate asOf, Publication publication) {
    this.plan = plan;
    this.asOf = asOf;
    this.publication = publication;
  }

  /** Follow-ups that are overdue, or due in the months to come, the earliest first. */
  Table followUps() {
    return new Table(
        "impact-follow-ups",
        "Impact follow-ups due",
        FOLLOW_UPS,
        () ->
            StreamSupport.stream(plan.followUps().spliterator(), false)
                .filter(action -> publication.lists(action.id().review()))
                .map(this::row)
                .iterator(),
        publication.isPublic()
            ? "There is none that this edition lists."
            : "No follow-up is overdue or falls due within three months.");
  }

  private List<Value> row(Action action) {
    String due =
        action.standing().followUp().due().map(day -> Value.of(day).printed()).orElse("None given");
    String measure = action.standing().followUp().measure();
    return List.of(
        Value.of(action.id().printed()),
        Value.of(action.wording().action()),
        Value.of(ActionWords.owners(action, publication)),
        action.standing().completed().map(Value::of).orElse(Value.of("No date given")),
        Value.of(action.isFollowUpOverdueOn(asOf) ? due + " (overdue)" : due),
        Value.of(measure.isEmpty() ? "None given" : measure));
  }

  /** How far completed actions were looked at again; an agency with none of them is left out. */
  Table byAgency() {
    List<List<Value>> rows = new ArrayList<>();
    for (String agency : plan.now().names(Dimension.AGENCY)) {
      if (count(agency, Measure.COMPLETED) > 0) {
        List<Value> row = new ArrayList<>(List.of(Value.of(agency)));
        MEASURES.forEach(measure -> row.add(Value.of(count(agency, measure))));
        rows.add(row);
      }
    }
    return new Table(
        "impact-by-agency",
        "Completed actions and their follow-up by lead agency",
        BY_AGENCY,
        rows,
        "No action is completed.");
  }

  private int count(String agency, Measure measure) {
    return plan.now().places(new PlanTallies.Key(Dimension.AGENCY, agency, measure)).size();
  }
}
