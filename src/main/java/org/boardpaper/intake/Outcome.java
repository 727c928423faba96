package org.boardpaper.intake;

import java.util.List;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;

/**
 * What became of one row: a record, or none, and what there is to say of it.
 *
 * @param place the row
 * @param value the record, absent when the row was rejected or set aside
 * @param findings at least one when the row was rejected
 * @param isSetAside whether the settings say that the row concerns nothing here
 * @param <T> the record
 */
public record Outcome<T>(
    SourceCell place, Optional<T> value, List<Finding> findings, boolean isSetAside) {
  /** Refuses a rejection without a reason. */
  public Outcome {
    findings = List.copyOf(findings);
    if (value.isEmpty() && findings.isEmpty() && !isSetAside) {
      throw new IllegalArgumentException(
          "a row is not rejected without a finding: " + place.describe());
    }
  }

  /** Whether the row became a record. */
  public boolean isAccepted() {
    return value.isPresent();
  }
}
