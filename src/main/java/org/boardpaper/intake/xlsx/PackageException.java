package org.boardpaper.intake.xlsx;

import java.io.IOException;

/** A package that is not taken for a workbook, though it could be unpacked. */
final class PackageException extends IOException {
  /** Why it is not taken. */
  enum Reason {
    /** It unpacks to far more than any person's workbook does. */
    BOMB(
        "zip-bomb",
        "a workbook that unpacks to at most a hundred times its size",
        "Do not open this file. Ask who sent it for the workbook itself."),
    /** It declares a document type, through which it could name other files. */
    DOCTYPE(
        "xml-external-entity",
        "a workbook as Excel saves it",
        "Do not open this file: it may try to read other files. Ask who sent it."),
    /** It is something else: a document, a binary workbook, any zip file. */
    NO_WORKBOOK(
        "not-a-workbook",
        "an Excel workbook (.xlsx)",
        "Open it in the program it came from and save it as “Excel Workbook (.xlsx)”.");

    private final String rule;
    private final String expected;
    private final String action;

    Reason(String rule, String expected, String action) {
      this.rule = rule;
      this.expected = expected;
      this.action = action;
    }

    String rule() {
      return rule;
    }

    String expected() {
      return expected;
    }

    String action() {
      return action;
    }
  }

  private final Reason reason;

  PackageException(Reason reason, String found) {
    super(found);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
