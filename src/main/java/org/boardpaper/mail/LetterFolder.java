package org.boardpaper.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Writes each letter to a file that any mail program opens, and sends none. */
public final class LetterFolder implements Post {
  private final Path folder;
  private final String from;

  /**
   * Letters as files in a folder, which is made when the first is written.
   *
   * @param from the sender's address
   */
  public LetterFolder(Path folder, String from) {
    this.folder = folder;
    this.from = from;
  }

  @Override
  public void send(Letter letter) {
    Path file = folder.resolve(letter.id() + ".eml");
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(file)) {
        Messages.of(letter, from, Session.getInstance(new Properties())).writeTo(out);
      }
    } catch (IOException | MessagingException failure) {
      throw new NotSent(file + " could not be written: " + failure.getMessage(), failure);
    }
  }

  @Override
  public String words() {
    return "written to " + folder + ", not sent";
  }
}
