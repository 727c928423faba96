package org.boardpaper.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL for as long as a test class runs, each test with a database of its own. */
@NullMarked
public final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private int databases;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts it; where that is not possible the test says why it is skipped. */
  public static Postgres start() {
    try {
      return new Postgres(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
    } catch (IOException | RuntimeException closed) {
      Assumptions.abort("PostgreSQL cannot be started here: " + closed.getMessage());
      throw new IllegalStateException(closed);
    }
  }

  /** The address of a new, empty database. */
  public String newDatabase() throws SQLException {
    String name = "boardpaper_" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
  }

  /** What a process needs to sign in. */
  public static List<String> signIn() {
    return List.of("-D" + StorePlace.USER + "=postgres", "-D" + StorePlace.PASSWORD + "=postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
