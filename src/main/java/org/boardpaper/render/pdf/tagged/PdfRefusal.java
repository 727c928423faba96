package org.boardpaper.render.pdf.tagged;

/** Something in a design that cannot be written so that everyone can read it. */
public final class PdfRefusal extends RuntimeException {
  PdfRefusal(String what) {
    super(what);
  }
}
