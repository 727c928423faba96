package org.boardpaper.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterTextTest {
  private static final Map<String, String> SLOTS =
      Map.of(
          "agency", "Swanswell",
          "quarter", "2016-Q1",
          "due", "21 July 2016",
          "partnership", "Leicestershire $1 & Rutland",
          "contact", "Community Safety Manager");

  @TempDir private Path reports;

  private void own(String text) throws IOException {
    Files.createDirectories(reports.resolve("mail"));
    Files.writeString(reports.resolve("mail/reminder-after.txt"), text);
  }

  private LetterText.Filled filled() {
    return LetterText.named("reminder-after", Optional.of(reports)).fill(SLOTS);
  }

  @Test
  void theBuiltInWordingHasASubjectAndNamesWhatItIsAbout() {
    assertThat(filled().subject()).isEqualTo("2016-Q1: your return was due on 21 July 2016");
    assertThat(filled().body())
        .startsWith("To Swanswell\n")
        .contains("that is an answer\ntoo")
        .endsWith("Leicestershire $1 & Rutland\nCommunity Safety Manager\n");
  }

  @Test
  void ownWordingTakesItsPlace() throws IOException {
    own("Subject: {{ agency }}\n\nPlease, {{agency}}.\n");
    assertThat(filled()).isEqualTo(new LetterText.Filled("Swanswell", "Please, Swanswell.\n"));
  }

  @Test
  void aSlotThatThereIsNotIsSaid() throws IOException {
    own("Subject: x\n\nDear {{officer}}\n");
    assertThatThrownBy(this::filled)
        .isInstanceOf(NotSent.class)
        .hasMessage(
            "No letter was sent: in reports/mail/reminder-after.txt there is no slot {{officer}},"
                + " only agency, contact, due, partnership, quarter.");
  }

  @Test
  void wordingWithoutASubjectIsSaid() throws IOException {
    own("Dear {{agency}}\n\nPlease answer.\n");
    assertThatThrownBy(this::filled)
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("its first line must be “Subject: …”");
  }
}
