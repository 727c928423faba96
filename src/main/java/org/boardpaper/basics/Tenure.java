package org.boardpaper.basics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when a body is there, and which one follows it: clinical commissioning groups
 * gave way to integrated care boards, partnerships merge.
 *
 * @param from its first day, where that is known
 * @param until its last day, where it has one
 * @param successor name of the body that takes its work on, where one does
 */
public record Tenure(
    Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> successor) {
  /** Always there. */
  public static final Tenure UNLIMITED =
      new Tenure(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether it is gone on a day. */
  public boolean hasEndedBy(LocalDate day) {
    return until.filter(last -> last.isBefore(day)).isPresent();
  }

  /** Whether it is there on a day: it has begun, and has not ended. */
  public boolean isThereOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && !hasEndedBy(day);
  }
}
