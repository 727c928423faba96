package org.boardpaper.round;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.SourceCell;

/**
 * A row of a return, recognised or not.
 *
 * @param place the row
 * @param agency whose return it is
 * @param sent the row as it was sent; absent where it is not recognised
 * @param refusal why none of its answers is taken; empty where they are
 * @param said the answers, by field; no field is missing unless its column is
 */
public record ReturnedRow(
    SourceCell place,
    String agency,
    Optional<SentRow> sent,
    String refusal,
    Map<Field, Said> said) {
  /** Copies the map. */
  public ReturnedRow {
    said = new EnumMap<>(said);
  }

  /** The same row, refused. */
  public ReturnedRow refused(String reason) {
    return new ReturnedRow(place, agency, sent, reason, said);
  }
}
