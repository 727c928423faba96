package org.boardpaper.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
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

  /** What the mail library says where the connection ends while it waits for the answer. */
  private static final String END_OF_CONNECTION = "[EOF]";

  private final MailServer server;
  private final Sender sender = new Sender();

  /** Letters to a server; the password belongs to its user and is empty where there is none. */
  public SmtpPost(MailServer server, String password) {
    this(server, password, Optional.empty());
  }

  /** Letters to a server whose certificate these sockets trust. */
  SmtpPost(MailServer server, String password, Optional<SSLSocketFactory> sockets) {
    this.server = server;
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
    sender.connected = false;
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

  /** No doubt is left where there was no connection, or the server said that it refuses. */
  private boolean wasSurelyNotSent(MailSendException failure) {
    return !sender.connected
        || Arrays.stream(failure.getMessageExceptions()).allMatch(SmtpPost::isRefusal);
  }

  private static boolean isRefusal(Exception cause) {
    boolean cutOff = String.valueOf(cause.getMessage()).contains(END_OF_CONNECTION);
    return cause instanceof SendFailedException && !cutOff;
  }

  private static NotSent notSent(Letter letter, Exception failure) {
    return new NotSent("The letter to " + letter.to() + " was not sent: " + why(failure), failure);
  }

  private static String why(Throwable failure) {
    if (failure instanceof MailAuthenticationException) {
      return "the server refuses user or password.";
    }
    Throwable root = failure;
    boolean isOfTls = false;
    while (root.getCause() != null) {
      root = root.getCause();
      isOfTls |= root instanceof SSLException;
    }
    if (root instanceof UnknownHostException || root instanceof ConnectException) {
      return "the server does not answer.";
    }
    if (isOfTls) {
      return "the server's certificate is not trusted, or it does not speak TLS on this port.";
    }
    return Objects.requireNonNullElse(root.getMessage(), root.getClass().getSimpleName());
  }

  @Override
  public String words() {
    return "sent by " + server.host();
  }

  /** Remembers whether the server was reached at all. */
  private static final class Sender extends JavaMailSenderImpl {
    private boolean connected;

    @Override
    protected Transport connectTransport() throws MessagingException {
      Transport transport = super.connectTransport();
      connected = true;
      return transport;
    }
  }
}
