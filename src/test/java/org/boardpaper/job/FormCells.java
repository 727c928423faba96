package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import org.boardpaper.libreoffice.OpenWorkbook;
import org.jspecify.annotations.NullMarked;

/** Where on a form an answer goes, for who fills it in with LibreOffice. */
@NullMarked
final class FormCells {
  private static final int HEADER = 3;
  private static final String ACTIONS = "Actions";
  private static final String SIGN_OFF = "Sign-off";

  private final Path form;

  FormCells(Path form) {
    this.form = form;
  }

  /** Writes an answer about an action, the first being 1. */
  void write(OpenWorkbook opened, int row, String header, String text) throws Exception {
    opened.write(ACTIONS, HEADER + row, column(header), text);
  }

  /** Types a day as an answer about an action. */
  void type(OpenWorkbook opened, int row, String header, String day) throws Exception {
    opened.type(ACTIONS, HEADER + row, column(header), day);
  }

  /** Signs the form with a role, on 8 July 2016. */
  void sign(OpenWorkbook opened) throws Exception {
    opened.write(SIGN_OFF, 3, 2, "Public protection lead");
    opened.type(SIGN_OFF, 4, 2, "2016-07-08");
  }

  private int column(String header) throws IOException {
    try (ReturnedForm sent = ReturnedForm.open(form)) {
      return sent.column(header) + 1;
    }
  }
}
