package org.boardpaper.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ByteArrayResource;

/**
 * A file that goes with a letter, read when the letter is written: what is sent is what was there
 * then.
 */
public final class Enclosure {
  private final String name;
  private final byte[] bytes;

  private Enclosure(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * A file under its own name.
   *
   * @throws IOException when it cannot be read
   */
  public static Enclosure of(Path file) throws IOException {
    return new Enclosure(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  String name() {
    return name;
  }

  ByteArrayResource content() {
    return new ByteArrayResource(bytes);
  }

  String type() {
    return name.endsWith(".pdf")
        ? "application/pdf"
        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }
}
