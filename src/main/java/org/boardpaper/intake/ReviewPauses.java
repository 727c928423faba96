package org.boardpaper.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.rows.Cell;
import org.boardpaper.intake.rows.Column;
import org.boardpaper.intake.words.ExactDays;
import org.boardpaper.review.Pause;
import org.boardpaper.review.Stage;

/**
 * Reads the pauses of a review: one or several days under "Paused from", divided by ; or a new
 * line, and as many under "Paused until", the last of which may be open.
 */
final class ReviewPauses {
  private static final Pattern SEVERAL = Pattern.compile("\\s*[;\\n]\\s*");

  private final RowReading row;
  private final Map<Stage, LocalDate> dates;

  private ReviewPauses(RowReading row, Map<Stage, LocalDate> dates) {
    this.row = row;
    this.dates = dates;
  }

  /** The pauses of a row; those that cannot be are noted and left out. */
  static List<Pause> of(RowReading row, Map<Stage, LocalDate> dates) {
    return new ReviewPauses(row, dates).read();
  }

  private List<Pause> read() {
    List<Optional<LocalDate>> from = days(ReviewColumns.PAUSED_FROM);
    List<Optional<LocalDate>> until = days(ReviewColumns.PAUSED_UNTIL);
    boolean unreadable = Stream.of(from, until).flatMap(List::stream).anyMatch(Optional::isEmpty);
    if (unreadable) {
      return List.of();
    }
    if (until.size() > from.size() || until.size() < from.size() - 1) {
      unmatched(from.size(), until.size());
      return List.of();
    }
    List<String> reasons = parts(ReviewColumns.PAUSE_REASON);
    List<Pause> pauses = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      Optional<LocalDate> end = i < until.size() ? until.get(i) : Optional.empty();
      String reason = i < reasons.size() ? reasons.get(i) : "";
      pause(from.get(i).orElseThrow(), end, reason).ifPresent(pauses::add);
    }
    return List.copyOf(noted(pauses));
  }

  private Optional<Pause> pause(LocalDate from, Optional<LocalDate> until, String reason) {
    if (until.filter(end -> end.isBefore(from)).isPresent()) {
      warn(
          "pause-out-of-order",
          ReviewColumns.PAUSED_UNTIL,
          "until " + Days.words(until.orElseThrow()),
          "a day not before " + Days.words(from) + ", on which the pause began",
          "Correct one of the two days; until then this pause is not counted.");
      return Optional.empty();
    }
    return Optional.of(new Pause(from, until, reason));
  }

  private List<Pause> noted(List<Pause> pauses) {
    for (int i = 0; i < pauses.size(); i++) {
      Pause pause = pauses.get(i);
      pauses.subList(0, i).stream()
          .filter(pause::overlaps)
          .findFirst()
          .ifPresent(earlier -> overlap(pause, earlier));
      noteOutside(pause);
    }
    return pauses;
  }

  private void overlap(Pause pause, Pause earlier) {
    warn(
        "pauses-overlap",
        ReviewColumns.PAUSED_FROM,
        "a pause from " + Days.words(pause.from()),
        "a day outside the pause that began on " + Days.words(earlier.from()),
        "Correct the days, if one is wrong; a day of both pauses is counted once.");
  }

  /** A review stands still only after it was known of and before its report was sent. */
  private void noteOutside(Pause pause) {
    Optional<LocalDate> first = dates.values().stream().min(LocalDate::compareTo);
    Optional<LocalDate> last =
        Stream.of(Stage.SENT_TO_HOME_OFFICE, Stage.PUBLISHED)
            .flatMap(stage -> Optional.ofNullable(dates.get(stage)).stream())
            .findFirst();
    boolean before = first.filter(pause.from()::isBefore).isPresent();
    boolean after = last.filter(end -> pause.until().map(end::isBefore).orElse(true)).isPresent();
    if (before || after) {
      warn(
          "pause-outside-review",
          before ? ReviewColumns.PAUSED_FROM : ReviewColumns.PAUSED_UNTIL,
          printed(pause),
          before
              ? "a pause after "
                  + first.map(Days::words).orElse("")
                  + ", the first day of the review"
              : "a pause that ended by " + last.map(Days::words).orElse("") + ", its last",
          "Correct the days; only the part within the time from stage to stage is counted.");
    }
  }

  private static String printed(Pause pause) {
    return "from "
        + Days.words(pause.from())
        + pause.until().map(end -> " until " + Days.words(end)).orElse(", not ended");
  }

  private List<Optional<LocalDate>> days(Column column) {
    if (row.cell(column) instanceof Cell.Day) {
      return List.of(day(column, row.cell(column)));
    }
    return parts(column).stream().map(part -> day(column, Cell.ofText(part))).toList();
  }

  private Optional<LocalDate> day(Column column, Cell cell) {
    Optional<LocalDate> day = ExactDays.read(cell);
    if (day.isEmpty()) {
      warn(
          "pause-unreadable",
          column,
          cell.text(),
          "days that exist, day first, such as 31/03/2016, divided by ;",
          "Correct the day; until then the pauses of this review are not counted.");
    }
    return day;
  }

  private List<String> parts(Column column) {
    return Arrays.stream(SEVERAL.split(row.text(column))).filter(part -> !part.isEmpty()).toList();
  }

  private void unmatched(int from, int until) {
    warn(
        "pauses-unmatched",
        ReviewColumns.PAUSED_UNTIL,
        from + " under Paused from and " + until + " under Paused until",
        "as many days under both; only the last pause may still last",
        "Write the day that is missing; until then the pauses of this review are not counted.");
  }

  private void warn(String rule, Column column, String found, String expected, String action) {
    row.note(Finding.warning(rule, row.place(column), found, expected, action));
  }
}
