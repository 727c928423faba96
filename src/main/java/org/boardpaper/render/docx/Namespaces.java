package org.boardpaper.render.docx;

/** The namespaces of the format (ECMA-376, transitional). */
final class Namespaces {
  static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String INLINE =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private Namespaces() {}
}
