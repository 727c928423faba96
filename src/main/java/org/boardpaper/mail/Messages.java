package org.boardpaper.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Letters as messages of the mail standards. */
final class Messages {
  private Messages() {}

  static MimeMessage of(Letter letter, String from, Session session) throws MessagingException {
    MimeMessage message = new Identified(session, letter.id(), from);
    MimeMessageHelper text =
        new MimeMessageHelper(message, !letter.enclosed().isEmpty(), StandardCharsets.UTF_8.name());
    text.setFrom(from);
    text.setTo(letter.to());
    text.setSubject(letter.subject());
    text.setText(letter.body());
    text.setSentDate(Date.from(letter.written()));
    for (Enclosure file : letter.enclosed()) {
      text.addAttachment(file.name(), file.content(), file.type());
    }
    message.setHeader("Auto-Submitted", "auto-generated");
    message.saveChanges();
    return message;
  }

  /** The same letter has the same id, so that mail programs show a doubled one once. */
  private static final class Identified extends MimeMessage {
    private final String id;

    private Identified(Session session, String letter, String from) {
      super(session);
      this.id = "<" + letter + "@" + from.substring(from.indexOf('@') + 1) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
