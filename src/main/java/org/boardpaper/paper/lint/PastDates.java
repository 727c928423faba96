package org.boardpaper.paper.lint;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;

/** What is still to come on a day that is past at the meeting. */
final class PastDates implements Check {
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)\\b(?:will(?:\\s+then)?\\s+(?:be|have|report|take|finish|end|begin|start|come|complete|meet|publish)"
              + "|(?:is|are)\\s+(?:due|expected|planned|scheduled|intended|to be)|shall\\s+be|to be completed)\\b");
  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "(?i)\\b(?:by|in|on|before|until|for|from)\\s+(?:the\\s+)?(?:(?:end|middle|start|beginning)\\s+of\\s+)?(?:early\\s+|mid-?\\s*|late\\s+)?$");
  private static final int MONTHS_BACK = 4;

  @Override
  public void look(Statements statements, Consumer<Finding> findings) {
    statements
        .meeting()
        .ifPresent(
            meeting ->
                statements.prose().forEach(said -> look(statements, said, meeting, findings)));
  }

  private static void look(
      Statements statements, Statement said, LocalDate meeting, Consumer<Finding> findings) {
    if (!TO_COME.matcher(said.text()).find()) {
      return;
    }
    for (Dates.Named date : Dates.in(said.text(), statements.meeting())) {
      if (isPast(date, meeting) && isTerm(said.text(), date)) {
        findings.accept(
            Finding.warning(
                "date-already-past",
                statements.place(said),
                said.quoted(Math.max(0, date.start() - 30)),
                "a day after the meeting of "
                    + Days.words(meeting)
                    + ": this one ended on "
                    + Days.words(date.last()),
                "Say whether it was done, or give the day that is now expected."));
        return;
      }
    }
  }

  private static boolean isPast(Dates.Named date, LocalDate meeting) {
    boolean near = date.yearKnown() || date.last().isAfter(meeting.minusMonths(MONTHS_BACK));
    return near && date.last().isBefore(meeting);
  }

  /** Whether the day is said as one by which, or on which, something is to be. */
  private static boolean isTerm(String text, Dates.Named date) {
    String before = text.substring(0, date.start());
    Matcher toCome = TO_COME.matcher(before);
    boolean after = false;
    while (toCome.find()) {
      after =
          !before
              .substring(toCome.end())
              .matches(
                  "(?i).*\\b(?:since|after|at the meeting|dated|was|were|had|began|begun|held)\\b.*");
    }
    return after && BEFORE_DATE.matcher(before).find();
  }
}
