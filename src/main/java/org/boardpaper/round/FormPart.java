package org.boardpaper.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A part of a form: each is a sheet with columns of its own. */
public enum FormPart {
  /** How open actions stand. */
  ACTIONS(
      "Actions",
      List.of("Status when sent", "Progress when sent"),
      List.of(
          Field.STATUS,
          Field.PROGRESS,
          Field.COMPLETED,
          Field.EVIDENCE,
          Field.NEW_DATE,
          Field.REASON)),
  /** Whether completed actions made the difference that was hoped for. */
  FOLLOW_UPS(
      "Follow-ups",
      List.of("Finding when sent", "Evidence when sent"),
      List.of(Field.IMPACT, Field.EVIDENCE, Field.REVIEWER, Field.REVIEWED));

  private final String sheet;
  private final List<String> asSent;
  private final List<Field> fields;

  FormPart(String sheet, List<String> asSent, List<Field> fields) {
    this.sheet = sheet;
    this.asSent = asSent;
    this.fields = fields;
  }

  /** The part that asks for fields. */
  static FormPart of(Set<Field> fields) {
    return fields.contains(Field.IMPACT) ? FOLLOW_UPS : ACTIONS;
  }

  /** Name of the sheet. */
  public String sheet() {
    return sheet;
  }

  /** The fields that are asked for, in the order of their columns. */
  public List<Field> fields() {
    return fields;
  }

  /** Headers of what the fields {@link #shown} said when the form was sent. */
  public List<String> asSentHeaders() {
    return asSent;
  }

  /** The fields that stand on the form twice: locked as they were sent, and as an answer. */
  public List<Field> shown() {
    return fields.subList(0, asSent.size());
  }

  /** The headers that are read: those by which a row is known again, then those of answers. */
  public List<String> headers() {
    List<String> headers = new ArrayList<>(FormWords.IDENTIFYING);
    headers.addAll(asSent);
    fields.forEach(field -> headers.add(field.header()));
    return headers;
  }
}
