package org.boardpaper.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A part of a form: each is a sheet with columns of its own. */
public enum FormPart {
  /** How open actions stand. */
  ACTIONS("Actions"),
  /** Whether completed actions made the difference that was hoped for. */
  FOLLOW_UPS("Follow-ups");

  private final String sheet;

  FormPart(String sheet) {
    this.sheet = sheet;
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
    return switch (this) {
      case ACTIONS ->
          List.of(
              Field.STATUS,
              Field.PROGRESS,
              Field.COMPLETED,
              Field.EVIDENCE,
              Field.NEW_DATE,
              Field.REASON);
      case FOLLOW_UPS -> List.of(Field.IMPACT, Field.EVIDENCE, Field.REVIEWER, Field.REVIEWED);
    };
  }

  /** Headers of what the fields {@link #shown} said when the form was sent. */
  public List<String> asSentHeaders() {
    return switch (this) {
      case ACTIONS -> List.of("Status when sent", "Progress when sent");
      case FOLLOW_UPS -> List.of("Finding when sent", "Evidence when sent");
    };
  }

  /** The fields that stand on the form twice: locked as they were sent, and as an answer. */
  public List<Field> shown() {
    return fields().subList(0, asSentHeaders().size());
  }

  /** The headers that are read: those by which a row is known again, then those of answers. */
  public List<String> headers() {
    List<String> headers = new ArrayList<>(FormWords.IDENTIFYING);
    headers.addAll(asSentHeaders());
    fields().forEach(field -> headers.add(field.header()));
    return headers;
  }
}
