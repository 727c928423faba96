package org.boardpaper.round;

import java.util.List;

/** The words by which a form is known again: names of its sheets, labels and headers. */
public final class FormWords {
  /** The sheet on which it signs. */
  public static final String SIGN_OFF = "Sign-off";

  /** The sheet that says what the form is. */
  public static final String ABOUT = "About this form";

  /** Labels of {@link #ABOUT}. */
  public static final String QUARTER = "Quarter";

  /** Whom the form asks. */
  public static final String AGENCY = "Agency";

  /** The form's fingerprint. */
  public static final String FINGERPRINT = "Fingerprint";

  /** Labels of {@link #SIGN_OFF}. */
  public static final String ROLE = "Your role (not your name)";

  /** The day of signing. */
  public static final String DAY = "Date";

  /** Whether there is nothing to report. */
  public static final String NOTHING = "Nothing to report on any action";

  /** Header of the column that holds a row's code. */
  public static final String CODE = "Row code";

  /** Header of the review. */
  public static final String REVIEW = "Review";

  /** Header of the series. */
  public static final String SERIES = "Series";

  /** Header of the number. */
  public static final String NUMBER = "No.";

  /** The headers by which a row is known again. */
  static final List<String> IDENTIFYING = List.of(CODE, REVIEW, SERIES, NUMBER);

  private FormWords() {}
}
