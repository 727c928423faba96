package org.boardpaper.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Finding;
import org.boardpaper.intake.SourceFile;
import org.boardpaper.intake.Unattended;
import org.boardpaper.schedule.Chase;
import org.boardpaper.schedule.Duty;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnattendedFileTest {
  @TempDir Path folder;

  private Loaded<Unattended> read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("partnership.yaml"), text);
    return UnattendedFile.read(new SourceFile(file, "partnership.yaml"));
  }

  private List<String> rules(String text) throws IOException {
    return read(text).findings().stream().map(Finding::rule).toList();
  }

  @Test
  void aWholeScheduleIsRead() throws IOException {
    String text =
        """
        financial-year-starts: 04-06
        schedule:
          from: 2016-04-01
          until: 2020-03-31
          return-pack: 3
          collate: 28
          check: 10
          board-paper: 14
          meetings: [2016-06-08, 2017-06-14]
          returns-due: 21
          remind-before: [7]
          remind-after: [1, 14]
        """;
    assertThat(read(text).value().orElseThrow().schedule())
        .isEqualTo(
            new Schedule(
                LocalDate.of(2016, 4, 1),
                Optional.of(LocalDate.of(2020, 3, 31)),
                MonthDay.of(4, 6),
                Map.of(Duty.RETURN_PACK, 3, Duty.COLLATE, 28, Duty.CHECK, 10, Duty.BOARD_PAPER, 14),
                List.of(LocalDate.of(2016, 6, 8), LocalDate.of(2017, 6, 14)),
                Optional.of(new Chase(21, List.of(7), List.of(1, 14)))));
  }

  @Test
  void mailGoesByTheUsualPortAndIsOnlyWrittenUntilSomebodySaysSend() throws IOException {
    String text = "mail: {host: smtp.example.org, from: safety@example.org}";
    assertThat(read(text).value().orElseThrow().mail())
        .contains(
            new MailServer(
                "smtp.example.org",
                587,
                MailServer.Tls.STARTTLS,
                Optional.empty(),
                "safety@example.org",
                List.of(),
                false));
  }

  @Test
  void mailOverImplicitTlsIsRead() throws IOException {
    String text =
        """
        mail:
          host: smtp.example.org
          tls: implicit
          user: safety
          from: safety@example.org
          tell: [manager@example.org]
          send: yes
        keep-runs: 365
        """;
    Unattended settings = read(text).value().orElseThrow();
    MailServer mail = settings.mail().orElseThrow();
    assertThat(mail.port()).isEqualTo(465);
    assertThat(mail.tls()).isEqualTo(MailServer.Tls.IMPLICIT);
    assertThat(mail.user()).contains("safety");
    assertThat(mail.tell()).containsExactly("manager@example.org");
    assertThat(mail.send()).isTrue();
    assertThat(settings.keepRuns()).contains(365);
  }

  @Test
  void withoutTheseSettingsNothingIsDueAndNothingIsForgotten() throws IOException {
    Unattended settings = read("name: Leicestershire").value().orElseThrow();
    assertThat(settings.schedule().isEmpty()).isTrue();
    assertThat(settings.mail()).isEmpty();
    assertThat(settings.keepRuns()).isEmpty();
  }

  @Test
  void whatAScheduleNeedsIsMissed() throws IOException {
    assertThat(rules("schedule: {board-paper: 14}")).containsExactly("key-missing", "key-missing");
    assertThat(rules("schedule: {from: 2016-04-01, remind-after: [1]}"))
        .containsExactly("key-missing");
    assertThat(rules("mail: {port: 25}")).containsExactly("key-missing", "key-missing");
  }

  @Test
  void aMisspeltKeyIsAnsweredWithTheRightOne() throws IOException {
    assertThat(read("schedule: {from: 2016-04-01, colate: 28}").findings().get(0).action())
        .contains("“collate”");
  }

  @Test
  void aPasswordIsNeverShown() throws IOException {
    String text = "mail: {host: smtp.example.org, from: a@example.org, user: a, password: hunter2}";
    assertThat(read(text).findings()).hasSize(1);
    assertThat(read(text).findings().get(0).line()).doesNotContain("hunter2");
  }
}
