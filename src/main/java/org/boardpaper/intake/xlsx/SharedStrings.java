package org.boardpaper.intake.xlsx;

import java.io.IOException;

/** The texts that cells share, kept packed: see {@link TextStore}. */
final class SharedStrings implements AutoCloseable {
  private final TextStore texts = new TextStore();

  /** Reads the part of shared strings. */
  static SharedStrings of(PartXml xml) throws IOException {
    SharedStrings strings = new SharedStrings();
    try {
      while (xml.nextStart()) {
        if (xml.isAt("si")) {
          strings.texts.add(RichText.read(xml, "si"));
        }
      }
      return strings;
    } catch (IOException failure) {
      strings.close();
      throw failure;
    }
  }

  /** No texts. */
  static SharedStrings none() {
    return new SharedStrings();
  }

  /** The text of an index. */
  String get(int index) throws IOException {
    if (index < 0 || index >= texts.size()) {
      throw new IOException("a cell names a shared text that is missing");
    }
    return texts.get(index);
  }

  @Override
  public void close() {
    texts.close();
  }
}
