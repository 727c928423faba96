package org.boardpaper.render.pdf.tagged;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Where in the structure the drawing stands.
 *
 * @param element what content hangs under; null directly under the document
 * @param furniture whether nothing here is read out
 */
record Place(@Nullable COSDictionary element, boolean furniture) {
  static final Place TOP = new Place(null, false);
  static final Place FURNITURE = new Place(null, true);

  /** Inside an element; as furniture where there is none, as in a repeated header. */
  static Place in(@Nullable COSDictionary element) {
    return element == null ? FURNITURE : new Place(element, false);
  }
}
