package org.boardpaper.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Sees to it that only one process works for a partnership at a time. A file store is locked as a
 * whole by H2. In PostgreSQL each partnership has an advisory lock, held by a connection of its
 * own: when its process dies, the server sees the connection end and frees the lock.
 */
public final class PartnershipLocks {
  /** Sets these locks apart from those of other programs in one database: "boar" in ASCII. */
  private static final int OURS = 0x626f6172;

  private static final int LONGEST_NAME = 63;

  private final String url;
  private final Properties login = new Properties();
  private final Set<String> held = new TreeSet<>();

  PartnershipLocks(
      @Value("${spring.datasource.url}") String url,
      @Value("${spring.datasource.username:}") String user,
      @Value("${spring.datasource.password:}") String password) {
    this.url = url;
    if (!user.isEmpty()) {
      login.setProperty("user", user);
      login.setProperty("password", password);
    }
    login.setProperty("tcpKeepAlive", "true");
    login.setProperty("ApplicationName", name(Holder.self()));
  }

  /**
   * Takes the lock of a partnership; taking it again in this process is as good as once.
   *
   * @param partnership its short name
   * @throws PartnershipBusy when another process holds it
   */
  public Held take(String partnership) {
    if (!StoreLock.isPostgres(url) || !held.add(partnership)) {
      return () -> {};
    }
    try {
      Connection connection = locked(partnership);
      return () -> release(partnership, connection);
    } catch (SQLException failure) {
      held.remove(partnership);
      throw new DataAccessResourceFailureException("no lock for " + partnership, failure);
    } catch (PartnershipBusy busy) {
      held.remove(partnership);
      throw busy;
    }
  }

  private Connection locked(String partnership) throws SQLException {
    Connection connection = DriverManager.getConnection(url, login);
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_try_advisory_lock(?, hashtext(?))")) {
      lock.setInt(1, OURS);
      lock.setString(2, partnership);
      try (ResultSet answer = lock.executeQuery()) {
        answer.next();
        if (answer.getBoolean(1)) {
          return connection;
        }
      }
      PartnershipBusy busy = busy(connection, partnership);
      connection.close();
      throw busy;
    }
  }

  private static PartnershipBusy busy(Connection connection, String partnership)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select a.application_name, a.backend_start
            from pg_locks l join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted
              and l.classid::bigint = ? and l.objid::bigint = hashtext(?)::bigint & 4294967295
              and l.database = (select oid from pg_database where datname = current_database())
            """)) {
      query.setLong(1, OURS);
      query.setString(2, partnership);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new PartnershipBusy(partnership, Optional.ofNullable(row.getString(1)), since(row))
            : new PartnershipBusy(partnership, Optional.empty(), Optional.empty());
      }
    }
  }

  private static Optional<Instant> since(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private void release(String partnership, Connection connection) {
    held.remove(partnership);
    try {
      connection.close();
    } catch (SQLException alreadyGone) {
      // then the server has freed the lock
    }
  }

  /** PostgreSQL cuts a longer name, so the machine's is cut here and the process stays whole. */
  private static String name(Holder holder) {
    String tail = " (process %d)".formatted(holder.process());
    String head = holder.who() + " on " + holder.host();
    return head.substring(0, Math.min(head.length(), LONGEST_NAME - tail.length())) + tail;
  }

  /** A lock that is held until it is closed. */
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }
}
