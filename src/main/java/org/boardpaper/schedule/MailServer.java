package org.boardpaper.schedule;

import java.util.List;
import java.util.Optional;

/**
 * How letters are sent, and who hears of runs that failed.
 *
 * @param host name of the server that takes letters in
 * @param port its port
 * @param tls how the way to it is protected
 * @param user who signs in, where somebody must
 * @param from the sender's address
 * @param tell the addresses that are told of failed runs
 * @param send whether letters are sent; otherwise they are only written to files
 */
public record MailServer(
    String host,
    int port,
    Tls tls,
    Optional<String> user,
    String from,
    List<String> tell,
    boolean send) {
  /** Copies the list. */
  public MailServer {
    tell = List.copyOf(tell);
  }

  /** How the way to the server is protected. There is no unprotected one. */
  public enum Tls {
    /** The connection is opened in clear and must turn to TLS before anything is said. */
    STARTTLS,
    /** The connection is TLS from its first byte. */
    IMPLICIT
  }
}
