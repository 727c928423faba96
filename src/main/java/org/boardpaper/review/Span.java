package org.boardpaper.review;

import java.util.List;
import java.util.Locale;

/**
 * The time from one stage of a review to another.
 *
 * @param from the earlier stage
 * @param to the later stage
 */
public record Span(Stage from, Stage to) {
  /**
   * The spans that a paper reports. Home Office guidance asks for the decision within one month and
   * the report within six months of it.
   *
   * <p>Reference: Leicestershire Safer Communities Strategy Board, 8 June 2016, paragraphs 29 and
   * 30.
   */
  public static final List<Span> REPORTED =
      List.of(
          new Span(Stage.INCIDENT, Stage.DECIDED),
          new Span(Stage.NOTIFIED, Stage.DECIDED),
          new Span(Stage.DECIDED, Stage.AUTHOR_COMMISSIONED),
          new Span(Stage.INCIDENT, Stage.FIRST_PANEL),
          new Span(Stage.DECIDED, Stage.SENT_TO_HOME_OFFICE),
          new Span(Stage.INCIDENT, Stage.SENT_TO_HOME_OFFICE),
          new Span(Stage.NOTIFIED, Stage.SENT_TO_HOME_OFFICE));

  /** The part of a figure's id: {@code "incident-to-decided"}. */
  public String id() {
    return from.id() + "-to-" + to.id();
  }

  /** The words printed: {@code "Incident to decided"}. */
  public String words() {
    String last = to.words();
    return from.words() + " to " + last.substring(0, 1).toLowerCase(Locale.UK) + last.substring(1);
  }
}
