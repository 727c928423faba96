package org.boardpaper.mail;

import java.time.Instant;
import java.util.List;

/**
 * A letter to one address.
 *
 * @param to the address
 * @param subject one line
 * @param body plain text
 * @param id what makes it one and the same letter, however often it is sent: lower case, digits,
 *     dashes
 * @param written when
 * @param enclosed files that go with it
 */
public record Letter(
    String to, String subject, String body, String id, Instant written, List<Enclosure> enclosed) {
  /** Copies the list. */
  public Letter {
    enclosed = List.copyOf(enclosed);
  }

  /** A letter alone. */
  public Letter(String to, String subject, String body, String id, Instant written) {
    this(to, subject, body, id, written, List.of());
  }
}
