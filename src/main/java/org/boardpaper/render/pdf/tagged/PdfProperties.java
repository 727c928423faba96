package org.boardpaper.render.pdf.tagged;

import java.time.Instant;

/**
 * The properties of a document. Nothing else decides its bytes, save its pages.
 *
 * @param title shown in the title bar and read out first
 * @param author who stands behind the paper
 * @param language of the text: {@code "en-GB"}
 * @param dated written as both creation and modification date
 */
public record PdfProperties(String title, String author, String language, Instant dated) {
  /** Refuses a document without a title, which no accessible PDF may be. */
  public PdfProperties {
    if (title.isBlank()) {
      throw new PdfRefusal("a document needs a title");
    }
  }

  /** The same for the same properties, so that the same paper gets the same id. */
  long documentId() {
    long id = 7;
    for (char letter : (title + '\n' + author + '\n' + language + '\n' + dated).toCharArray()) {
      id = 31 * id + letter;
    }
    return id;
  }
}
