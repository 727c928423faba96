package org.boardpaper.schedule;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A duty in one period. Duty and period together are its identity: it is done once, whatever
 * becomes of the days.
 *
 * @param duty what is to be done
 * @param period the quarter ({@code "2016-Q1"}) or the meeting ({@code "2016-06-08"})
 * @param due the day from which it is to be done
 * @param asOf the day at whose end all is counted, however late it is done
 * @param meeting the meeting that it is for; where it is for none, the day on which it is due
 */
public record Owed(Duty duty, String period, LocalDate due, LocalDate asOf, LocalDate meeting)
    implements Comparable<Owed> {
  private static final Comparator<Owed> ORDER =
      Comparator.comparing(Owed::due).thenComparing(Owed::duty).thenComparing(Owed::period);

  /** Its identity in words: {@code "collate 2016-Q1"}. */
  public String id() {
    return duty.word() + " " + period;
  }

  @Override
  public int compareTo(Owed other) {
    return ORDER.compare(this, other);
  }
}
