package org.boardpaper.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.MailServer.Tls;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends letters to a mail server, over TLS or not at all. */
public final class SmtpPost implements Post {
  private static final String PATIENCE_MILLIS = "20000";

  private final MailServer server;
  private final JavaMailSenderImpl sender;

  /** Letters to a server; the password belongs to its user and is empty where there is none. */
  public SmtpPost(MailServer server, String password) {
    this(server, password, Optional.empty());
  }

  /** Letters to a server whose certificate these sockets trust. */
  SmtpPost(MailServer server, String password, Optional<SSLSocketFactory> sockets) {
    this.server = server;
    this.sender = new JavaMailSenderImpl();
    sender.setHost(server.host());
    sender.setPort(server.port());
    server.user().ifPresent(sender::setUsername);
    server.user().ifPresent(user -> sender.setPassword(password));
    sender.setJavaMailProperties(properties(server, sockets));
  }

  private static Properties properties(MailServer server, Optional<SSLSocketFactory> sockets) {
    boolean starttls = server.tls() == Tls.STARTTLS;
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
    properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(!starttls));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.auth", Boolean.toString(server.user().isPresent()));
    for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      properties.setProperty("mail.smtp." + wait, PATIENCE_MILLIS);
    }
    sockets.ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
    return properties;
  }

  @Override
  public void send(Letter letter) {
    try {
      sender.send(Messages.of(letter, server.from(), sender.getSession()));
    } catch (MessagingException unwritable) {
      throw notSent(letter, unwritable);
    } catch (MailAuthenticationException refused) {
      throw notSent(letter, refused);
    } catch (MailSendException failure) {
      if (wasSurelyNotSent(failure)) {
        throw notSent(letter, failure);
      }
      throw failure;
    }
  }

  /** Only what fails before the letter is handed over leaves no doubt. */
  private static boolean wasSurelyNotSent(MailSendException failure) {
    if (failure.getFailedMessages().isEmpty()) {
      return true; // no connection was made
    }
    return Arrays.stream(failure.getMessageExceptions())
        .allMatch(
            cause ->
                cause instanceof SendFailedException
                    || cause instanceof AddressException);
  }

  private static NotSent notSent(Letter letter, Exception failure) {
    return new NotSent("The letter to " + letter.to() + " was not sent: " + why(failure), failure);
  }

  private static String why(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (failure instanceof MailAuthenticationException) {
      return "the server refuses user or password.";
    }
    if (root instanceof UnknownHostException || root instanceof ConnectException) {
      return "the server does not answer.";
    }
    if (root instanceof SSLException) {
      return "the server's certificate is not trusted, or it does not speak TLS on this port.";
    }
    return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
  }

  @Override
  public String words() {
    return "sent by " + server.host();
  }
}
