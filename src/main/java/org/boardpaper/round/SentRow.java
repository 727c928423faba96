package org.boardpaper.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.basics.Quarter;
import org.boardpaper.plan.ActionId;

/**
 * A row of a form as it was sent.
 *
 * @param code the row's fingerprint, by which it is known again wherever it has been moved
 * @param agency who was asked
 * @param action which action
 * @param values what stood in the answer cells
 */
public record SentRow(String code, String agency, ActionId action, Map<Field, String> values) {
  /** Copies the map. */
  public SentRow {
    values = new EnumMap<>(values);
  }

  /** The row of an action on an agency's form. */
  public static SentRow of(Quarter quarter, String agency, PlanRow row) {
    Map<Field, String> sent = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      sent.put(field, field.isRequest() ? "" : row.value(field));
    }
    ActionId id = row.action().id();
    String code =
        code(
            List.of(quarter.id(), agency),
            id,
            List.of(row.value(Field.STATUS), row.value(Field.PROGRESS)));
    return new SentRow(code, agency, id, sent);
  }

  /**
   * The fingerprint of a row: of the quarter, the agency, the action and how it stood when it was
   * sent.
   *
   * @param whose quarter and agency
   * @param id the action
   * @param asSent status and progress when sent
   */
  public static String code(List<String> whose, ActionId id, List<String> asSent) {
    return Fingerprint.of(
        List.of(
            whose.get(0),
            whose.get(1),
            id.review(),
            id.series(),
            id.number(),
            asSent.get(0),
            asSent.get(1)));
  }

  /** What stood in an answer cell. */
  public String value(Field field) {
    return Texts.of(values, field);
  }
}
