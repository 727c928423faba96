package org.boardpaper.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.plan.ActionId;

/**
 * A row of a returned form as it is read, before anyone knows whether to trust it.
 *
 * @param place the row
 * @param part of which part of the form its headers are
 * @param code what stands where the row's code was
 * @param id review, series and number as they stand there now
 * @param asSent what stands where the locked cells beside the answers were
 * @param said the answers, one for each answer column that is there
 */
public record FormRow(
    SourceCell place,
    FormPart part,
    String code,
    ActionId id,
    List<String> asSent,
    Map<Field, Said> said) {
  /** Copies the collections. */
  public FormRow {
    asSent = List.copyOf(asSent);
    said = new EnumMap<>(said);
  }
}
