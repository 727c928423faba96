package org.boardpaper.round;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.FinancialYear;
import org.boardpaper.basics.Quarter;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.ActionId;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Impact;
import org.boardpaper.plan.Scope;
import org.boardpaper.plan.Standing;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.jspecify.annotations.NullMarked;

/** A plan of one action, "Mary 1", due on 30 June 2016, under way, led by the police. */
@NullMarked
final class Westshire {
  static final Quarter QUARTER = new Quarter(new FinancialYear(2016, MonthDay.of(4, 1)), 1);
  static final ActionId MARY_1 = new ActionId("Mary", "", "1");

  private Westshire() {}

  /** The action with a status in the plan's own word, and what has been done. */
  static PlanRow plan(ActionStatus status, String word, String progress) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.STATUS, word);
    values.put(Field.PROGRESS, progress);
    values.put(Field.NEW_DATE, "2016-06-30");
    Map<Field, SourceCell> places = new EnumMap<>(Field.class);
    places.put(Field.STATUS, cell(7));
    places.put(Field.PROGRESS, cell(8));
    places.put(Field.COMPLETED, cell(9));
    places.put(Field.NEW_DATE, cell(10));
    return new PlanRow(action(status, word), values, places);
  }

  private static Action action(ActionStatus status, String word) {
    return new Action(
        MARY_1,
        new SourceCell("plan.xlsx", "Plan", 2, 0),
        new Wording("Train staff", "Run a course", ""),
        Scope.SINGLE_AGENCY,
        List.of("Westshire Police"),
        new TargetDate("30/06/2016", Optional.of(LocalDate.of(2016, 6, 30)), false),
        new Standing(status, word, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static SourceCell cell(int column) {
    return new SourceCell("plan.xlsx", "Plan", 2, column);
  }

  /** Words of status: "Ongoing" is the plan's own, "Finished" a word of the partnership. */
  static AnswerWords wording() {
    AnswerWords wording =
        new AnswerWords(
            Map.of(
                "ongoing", ActionStatus.IN_PROGRESS,
                "in progress", ActionStatus.IN_PROGRESS,
                "done", ActionStatus.COMPLETED,
                "finished", ActionStatus.COMPLETED,
                "not started", ActionStatus.NOT_STARTED,
                "verified", ActionStatus.VERIFIED,
                "withdrawn", ActionStatus.WITHDRAWN,
                "reopened", ActionStatus.REOPENED,
                "blocked", ActionStatus.BLOCKED),
            Map.of("yes", Impact.EMBEDDED, "embedded", Impact.EMBEDDED, "partly", Impact.PARTLY));
    wording.count(plan(ActionStatus.IN_PROGRESS, "Ongoing", ""));
    wording.count(plan(ActionStatus.COMPLETED, "Finished", ""));
    return wording;
  }

  /** A row of the police's return, as it was sent but for one answer. */
  static ReturnedRow returned(String file, SentRow sent, Map<Field, String> answers) {
    Map<Field, Said> said = new EnumMap<>(Field.class);
    int column = 10;
    for (Field field : sent.part().fields()) {
      SourceCell place = new SourceCell(file, "Actions", 4, column++);
      said.put(field, Said.of(place, answers.getOrDefault(field, sent.value(field))));
    }
    return new ReturnedRow(
        new SourceCell(file, "Actions", 4, 0), sent.agency(), Optional.of(sent), "", said);
  }
}
