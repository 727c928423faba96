package org.boardpaper.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Severity;
import org.boardpaper.plan.Action;

/** Holds a reading to account for every row that is still in a damaged file. */
final class RowAccount {
  private static final Pattern MARK = Pattern.compile("\\bR\\d{3}Q\\b");

  private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

  private final Reading<Action> reading;

  RowAccount(Reading<Action> reading) {
    this.reading = reading;
  }

  /** What tells a row, wherever it goes. */
  static String mark(int row) {
    return "R%03dQ".formatted(row);
  }

  /** For text: a mark is in a record, in the lines of a row that is rejected, or in a finding. */
  void assertNoLineIsLost(String file) {
    if (isRefused()) {
      return;
    }
    Matcher mark = MARK.matcher(file);
    while (mark.find()) {
      int line = 1 + (int) LINE_END.matcher(file.substring(0, mark.start())).results().count();
      assertThat(isAccepted(mark.group()) || isRejectedAt(line) || isQuoted(mark.group()))
          .as("%s on line %d of:%n%s%n%s", mark.group(), line, file, reading.report())
          .isTrue();
    }
  }

  /**
   * For a worksheet: each row has an outcome, or its mark is in a record; a row that now bears
   * another number may be rejected there.
   */
  void assertNoRowIsLost(List<Integer> rows, String sheet) {
    if (isRefused()) {
      return;
    }
    List<Integer> lost = new ArrayList<>(rows);
    lost.removeIf(row -> hasOutcome(row) || isAccepted(mark(row)) || !sheet.contains(mark(row)));
    long rejectedElsewhere =
        reading.outcomes().stream()
            .filter(outcome -> !outcome.isAccepted() && !rows.contains(outcome.place().row()))
            .count();
    assertThat((long) lost.size())
        .as("%s of:%n%s%n%s", lost, sheet, reading.report())
        .isLessThanOrEqualTo(rejectedElsewhere);
  }

  /** Whether there is an error that is not about one row that was read. */
  private boolean isRefused() {
    List<Finding> ofRows =
        reading.outcomes().stream().flatMap(outcome -> outcome.findings().stream()).toList();
    return reading.findings().stream()
        .anyMatch(found -> found.severity() == Severity.ERROR && !ofRows.contains(found));
  }

  private boolean isAccepted(String mark) {
    return reading.accepted().stream().anyMatch(action -> action.toString().contains(mark));
  }

  /** Whether a finding quotes it: a row that became part of the header is told as columns. */
  private boolean isQuoted(String mark) {
    return reading.findings().stream().anyMatch(finding -> finding.found().contains(mark));
  }

  private boolean hasOutcome(int row) {
    return reading.outcomes().stream().anyMatch(outcome -> outcome.place().row() == row);
  }

  /** Whether the row that begins on this line, or last before it, is rejected by an error. */
  private boolean isRejectedAt(int line) {
    return reading.outcomes().stream()
        .filter(outcome -> outcome.place().row() <= line)
        .reduce((first, second) -> second)
        .filter(outcome -> !outcome.isAccepted())
        .filter(
            outcome -> outcome.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR))
        .isPresent();
  }
}
