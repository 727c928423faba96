package org.boardpaper.intake.xlsx;

import java.io.IOException;

/** The texts that cells share, kept packed: see {@link TextStore}. */
final class SharedStrings implements AutoCloseable {
  private final TextStore texts = new TextStore();

  /** Reads the part of shared strings. */
  static SharedStrings of(PartXml xml) throws IOException {
    SharedStrings strings = new SharedStrings();
    while (xml.nextStart()) {
      if (xml.isAt("si")) {
        strings.texts.add(RichText.read(xml, "si"));
      }
    }
    return strings;
  }

  /** No texts. */
  static SharedStrings none() {
    return new SharedStrings();
  }

  /** The text of an index; empty where there is none. */
  String get(int index) throws IOException {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  @Override
  public void close() {
    texts.close();
  }
}
