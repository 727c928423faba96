package org.boardpaper.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterFolderTest {
  private static final Letter LETTER =
      new Letter(
          "lead@agency.example",
          "Due – £0",
          "Please answer.\n",
          "leicestershire-2016-q1",
          Instant.parse("2016-08-04T05:00:00Z"));

  @TempDir private Path home;

  @Test
  void aLetterIsAFileThatAMailProgramOpens() throws Exception {
    Path folder = home.resolve("letters");
    new LetterFolder(folder, "safety@partnership.example").send(LETTER);
    try (InputStream in = Files.newInputStream(folder.resolve("leicestershire-2016-q1.eml"))) {
      MimeMessage written = new MimeMessage(Session.getInstance(new Properties()), in);
      assertThat(written.getSubject()).isEqualTo("Due – £0");
      assertThat(written.getContent().toString().strip()).isEqualTo("Please answer.");
    }
  }

  @Test
  void theSameLetterIsTheSameFile() throws Exception {
    Path folder = home.resolve("letters");
    new LetterFolder(folder, "safety@partnership.example").send(LETTER);
    byte[] first = Files.readAllBytes(folder.resolve("leicestershire-2016-q1.eml"));
    new LetterFolder(folder, "safety@partnership.example").send(LETTER);
    assertThat(folder.resolve("leicestershire-2016-q1.eml")).hasBinaryContent(first);
    assertThat(folder).isDirectoryContaining(path -> path.toString().endsWith(".eml"));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws Exception {
    Path inTheWay = Files.writeString(home.resolve("letters"), "a file in the way");
    assertThatThrownBy(() -> new LetterFolder(inTheWay, "safety@partnership.example").send(LETTER))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("could not be written");
  }
}
