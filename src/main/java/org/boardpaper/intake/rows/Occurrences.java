package org.boardpaper.intake.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;

/** Gathers what is met on many rows into one finding of severity information. */
public final class Occurrences {
  private static final int NAMED = 10;

  private final String rule;
  private final String expected;
  private final String action;
  private final List<SourceCell> first = new ArrayList<>();
  private int count;

  /** Occurrences of one rule. */
  public Occurrences(String rule, String expected, String action) {
    this.rule = rule;
    this.expected = expected;
    this.action = action;
  }

  /** One more. */
  public void note(SourceCell place) {
    count++;
    if (first.size() < NAMED) {
      first.add(place);
    }
  }

  /** One finding at the first place, which counts them and names the first ten rows. */
  public Optional<Finding> finding() {
    if (count == 0) {
      return Optional.empty();
    }
    String rows =
        first.stream().map(place -> String.valueOf(place.row())).collect(Collectors.joining(", "));
    String found =
        count == 1 ? "row " + rows : count + " rows: " + rows + (count > NAMED ? ", …" : "");
    return Optional.of(Finding.information(rule, first.get(0), found, expected, action));
  }
}
