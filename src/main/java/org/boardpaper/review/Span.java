package org.boardpaper.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * The months that Home Office guidance allows; empty where it allows none for this span alone.
   *
   * <p>Reference: as for {@link #REPORTED}: one month from the incident to the decision, six from
   * there to the report.
   */
  public Optional<Integer> monthsAllowed() {
    boolean sent = to == Stage.SENT_TO_HOME_OFFICE;
    if (from == Stage.INCIDENT && (to == Stage.DECIDED || sent)) {
      return Optional.of(sent ? 7 : 1);
    }
    return from == Stage.DECIDED && sent ? Optional.of(6) : Optional.empty();
  }

  /** The same in days, at twelve months in 365.25 days, to the nearest whole one. */
  public Optional<Long> daysAllowed() {
    return monthsAllowed().map(months -> Math.round(months * 365.25 / 12));
  }

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
