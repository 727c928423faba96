package org.boardpaper.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which letters were sent. A letter is claimed before it is sent and confirmed afterwards, so that
 * no letter goes twice, and one that may not have gone is known.
 */
public final class Letters {
  private static final String SENDING = "SENDING";
  private static final String SENT = "SENT";

  private final JdbcClient jdbc;

  Letters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Claims the right to send a letter.
   *
   * @return whether nobody claimed it before
   */
  public boolean claim(Key key, String address, Instant now) {
    if (isKnown(key)) {
      return false;
    }
    try {
      jdbc.sql(
              """
              insert into letter (partnership, period, recipient, kind, address, state, noted)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              key.partnership(),
              key.period(),
              key.recipient(),
              key.kind(),
              address,
              SENDING,
              now.atOffset(ZoneOffset.UTC))
          .update();
      return true;
    } catch (DuplicateKeyException claimedMeanwhile) {
      return false;
    }
  }

  /** Notes that a claimed letter was sent. */
  public void confirm(Key key, Instant now) {
    jdbc.sql(
            """
            update letter set state = ?, noted = ?
            where partnership = ? and period = ? and recipient = ? and kind = ?
            """)
        .params(SENT, now.atOffset(ZoneOffset.UTC))
        .params(key.partnership(), key.period(), key.recipient(), key.kind())
        .update();
  }

  /** Gives a claim back: the letter was surely not sent, and may be tried again. */
  public void release(Key key) {
    jdbc.sql(
            """
            delete from letter
            where partnership = ? and period = ? and recipient = ? and kind = ? and state = ?
            """)
        .params(key.partnership(), key.period(), key.recipient(), key.kind(), SENDING)
        .update();
  }

  /** Whether a letter was sent, or may have been. */
  public boolean isKnown(Key key) {
    return state(key).isPresent();
  }

  /** The letters of a partnership of which nobody knows whether they were sent. */
  public List<Key> doubtful(String partnership) {
    return jdbc.sql(
            """
            select partnership, period, recipient, kind from letter
            where partnership = ? and state = ? order by period, recipient, kind
            """)
        .params(partnership, SENDING)
        .query(Key.class)
        .list();
  }

  private Optional<String> state(Key key) {
    return jdbc.sql(
            """
            select state from letter
            where partnership = ? and period = ? and recipient = ? and kind = ?
            """)
        .params(key.partnership(), key.period(), key.recipient(), key.kind())
        .query(String.class)
        .optional();
  }

  /**
   * What makes a letter one and the same.
   *
   * @param partnership the partnership's short name
   * @param period the quarter or the meeting
   * @param recipient the agency, or the address where it goes to a person
   * @param kind which letter: {@code "after-14"}
   */
  public record Key(String partnership, String period, String recipient, String kind) {}
}
