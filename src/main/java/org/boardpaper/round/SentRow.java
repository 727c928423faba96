package org.boardpaper.round;

import java.util.ArrayList;
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

  /** The row of an action on a part of an agency's form. */
  public static SentRow of(Quarter quarter, String agency, PlanRow row, FormPart part) {
    Map<Field, String> sent = new EnumMap<>(Field.class);
    for (Field field : part.fields()) {
      sent.put(field, field.isRequest() ? "" : row.value(field));
    }
    ActionId id = row.action().id();
    List<String> asSent = part.shown().stream().map(row::value).toList();
    return new SentRow(code(List.of(quarter.id(), agency), id, part, asSent), agency, id, sent);
  }

  /**
   * The fingerprint of a row: of the quarter, the agency, the action and how it stood when it was
   * sent.
   *
   * @param whose quarter and agency
   * @param id the action
   * @param asSent what stands in the locked cells beside it
   */
  static String code(List<String> whose, ActionId id, FormPart part, List<String> asSent) {
    List<String> texts = new ArrayList<>(whose);
    texts.addAll(List.of(id.review(), id.series(), id.number()));
    texts.addAll(asSent);
    if (part != FormPart.ACTIONS) {
      texts.add(part.sheet());
    }
    return Fingerprint.of(texts);
  }

  /** The part of the form that it stands on. */
  public FormPart part() {
    return FormPart.of(values.keySet());
  }

  /** What stood in an answer cell. */
  public String value(Field field) {
    return Texts.of(values, field);
  }

  /** What stands locked beside the answers. */
  public List<String> asSent() {
    return part().shown().stream().map(this::value).toList();
  }
}
