package org.boardpaper.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be reminded, decided from how things stand and never from whether a day is today: a
 * reminder that was missed is due until it is given, and one that was given is not due again before
 * a week has passed.
 */
public final class Chase {
  private static final int DAYS_BETWEEN = 7;

  private Chase() {}

  /**
   * What is known of one agency in one round.
   *
   * @param quarter the quarter, such as {@code 2016-Q1}
   * @param agency who was asked
   * @param sent when
   * @param due by when it was to answer
   * @param answered when its answer was first taken in; absent while there is none
   * @param reply how it answered
   */
  public record Entry(
      String quarter,
      String agency,
      LocalDate sent,
      LocalDate due,
      Optional<LocalDate> answered,
      Reply reply) {}

  /** What is to be done. */
  public enum Step {
    /** Nothing. */
    NONE,
    /** The agency is reminded. */
    REMIND,
    /** The agency is named to the board: it was silent in two rounds, one after the other. */
    ESCALATE
  }

  /**
   * What is to be done about an agency on a day.
   *
   * @param rounds its rounds, in any order
   * @param reminded when it was last reminded
   */
  public static Step step(List<Entry> rounds, Optional<LocalDate> reminded, LocalDate today) {
    List<Entry> latest =
        rounds.stream().sorted(Comparator.comparing(Entry::due).reversed()).toList();
    if (latest.isEmpty() || !isSilent(latest.get(0), today)) {
      return Step.NONE;
    }
    if (latest.size() > 1 && isSilent(latest.get(1), today)) {
      return Step.ESCALATE;
    }
    boolean lately = reminded.filter(day -> day.plusDays(DAYS_BETWEEN).isAfter(today)).isPresent();
    return lately ? Step.NONE : Step.REMIND;
  }

  private static boolean isSilent(Entry entry, LocalDate today) {
    return !entry.reply().isAnswer() && entry.due().isBefore(today);
  }
}
