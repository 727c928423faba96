package org.boardpaper.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.MailServer.Tls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to a real SMTP server within this process. */
class SmtpPostTest {
  private static final Letter LETTER =
      new Letter(
          "lead@agency.example",
          "2016-Q1: your return is due – £0",
          "Please answer.\nIf there is nothing to report, say so.\n",
          "leicestershire-2016-q1-after-14-swanswell",
          Instant.parse("2016-08-04T05:00:00Z"));

  private static final Instant NOW = Instant.parse("2016-08-04T05:00:00Z");

  @TempDir private static Path home;
  private static Certificate certificate;

  private GreenMail server;

  @BeforeAll
  static void makeTheCertificate() throws Exception {
    certificate = Certificate.make(home);
    certificate.giveToGreenMail();
  }

  @BeforeEach
  void startTheServer() {
    server =
        new GreenMail(
            new ServerSetup[] {
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS),
              new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
            });
    server.setUser("safety@partnership.example", "safety", "secret");
    server.start();
  }

  @AfterEach
  void stopTheServer() {
    server.stop();
  }

  private static MailServer settings(int port, Tls tls, Optional<String> user) {
    return new MailServer(
        "127.0.0.1", port, tls, user, "safety@partnership.example", List.of(), true);
  }

  private SmtpPost overTls(String password) throws Exception {
    return new SmtpPost(
        settings(server.getSmtps().getPort(), Tls.IMPLICIT, Optional.of("safety")),
        password,
        Optional.of(certificate.context().getSocketFactory()));
  }

  @Test
  void aLetterArrivesOverTls() throws Exception {
    overTls("secret").send(LETTER);
    MimeMessage arrived = server.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("2016-Q1: your return is due – £0");
    assertThat(arrived.getFrom()[0]).hasToString("safety@partnership.example");
    assertThat(arrived.getAllRecipients()[0]).hasToString("lead@agency.example");
    assertThat(arrived.getContent().toString()).contains("If there is nothing to report, say so.");
    assertThat(arrived.getMessageID())
        .isEqualTo("<leicestershire-2016-q1-after-14-swanswell@partnership.example>");
    assertThat(arrived.getSentDate()).isEqualTo("2016-08-04T05:00:00Z");
  }

  @Test
  void aFormThatIsEnclosedOpensAgain(@TempDir Path folder) throws Exception {
    Path form = folder.resolve("2016-q1-probation.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(form)) {
      workbook.createSheet("Actions").createRow(0).createCell(0).setCellValue("Row code");
      workbook.write(out);
    }
    overTls("secret")
        .send(new Letter("a@b.example", "s", "t\n", "id", NOW, List.of(Enclosure.of(form))));
    MimeMultipart parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("2016-q1-probation.xlsx");
    try (XSSFWorkbook opened = new XSSFWorkbook(parts.getBodyPart(1).getInputStream())) {
      assertThat(opened.getSheet("Actions").getRow(0).getCell(0)).hasToString("Row code");
    }
  }

  @Test
  void aWrongPasswordIsSaidAndNothingIsSent() throws Exception {
    SmtpPost post = overTls("wrong");
    assertThatThrownBy(() -> post.send(LETTER))
        .isInstanceOf(NotSent.class)
        .hasMessage(
            "The letter to lead@agency.example was not sent:"
                + " the server refuses user or password.");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void nothingIsSaidToAServerThatDoesNotTurnToTls() {
    SmtpPost unprotected =
        new SmtpPost(settings(server.getSmtp().getPort(), Tls.STARTTLS, Optional.empty()), "");
    assertThatThrownBy(() -> unprotected.send(LETTER)).isInstanceOf(NotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerWhoseCertificateNobodyVouchesForGetsNothing() {
    SmtpPost suspicious =
        new SmtpPost(
            settings(server.getSmtps().getPort(), Tls.IMPLICIT, Optional.of("safety")), "secret");
    assertThatThrownBy(() -> suspicious.send(LETTER))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("certificate is not trusted");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatDoesNotAnswerIsSaid() throws Exception {
    SmtpPost post = overTls("secret");
    server.stop();
    assertThatThrownBy(() -> post.send(LETTER))
        .isInstanceOf(NotSent.class)
        .hasMessageContaining("the server does not answer");
  }

  @Test
  void anAddressThatIsNoneIsSaid() throws Exception {
    Letter lost =
        new Letter("no address at all", "s", "b\n", "id", Instant.parse("2016-08-04T05:00:00Z"));
    SmtpPost post = overTls("secret");
    assertThatThrownBy(() -> post.send(lost)).isInstanceOf(NotSent.class);
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatHangsUpInsteadOfAnsweringLeavesADoubt() throws Exception {
    try (RudeServer rude = new RudeServer(certificate.context())) {
      SmtpPost post =
          new SmtpPost(
              settings(rude.port(), Tls.IMPLICIT, Optional.empty()),
              "",
              Optional.of(certificate.context().getSocketFactory()));
      assertThatThrownBy(() -> post.send(LETTER)).isNotInstanceOf(NotSent.class);
      assertThat(rude.lettersTaken()).isEqualTo(1);
    }
  }
}
