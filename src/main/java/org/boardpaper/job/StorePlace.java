package org.boardpaper.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.boardpaper.store.StoreLock;

/**
 * Where a store is.
 *
 * @param folder where accepted files, unfinished work and the log are; the database too, unless it
 *     is elsewhere
 * @param url the address of a PostgreSQL database
 * @param jsonLog whether the log is written as JSON, one event a line
 */
public record StorePlace(Path folder, Optional<String> url, boolean jsonLog) {
  /** The environment variables that sign in to PostgreSQL. */
  static final String USER = "BOARDPAPER_STORE_USER";

  static final String PASSWORD = "BOARDPAPER_STORE_PASSWORD";

  /** Makes the path independent of where the process was started. */
  public StorePlace {
    folder = folder.toAbsolutePath().normalize();
  }

  /** A store that is all in one folder. */
  public static StorePlace in(Path folder) {
    return new StorePlace(folder, Optional.empty(), false);
  }

  /**
   * A store as it is named on the command line.
   *
   * @param named a folder, or the address of a PostgreSQL database
   * @param archive the folder for accepted files where the store is a database
   * @throws OrderRefused when it is some other database, or its address holds a password
   */
  public static StorePlace parse(String named, Path archive, boolean jsonLog) {
    if (!named.toLowerCase(Locale.ROOT).startsWith("jdbc:")) {
      return new StorePlace(Path.of(named), Optional.empty(), jsonLog);
    }
    if (!StoreLock.isPostgres(named)) {
      throw new OrderRefused(
          "A store is a folder or a PostgreSQL database, such as"
              + " jdbc:postgresql://server/boardpaper.");
    }
    if (named.toLowerCase(Locale.ROOT).matches(".*[?&](user|password)=.*|.*//[^/]*@.*")) {
      throw new OrderRefused(
          "Others can read what stands on a command line. Leave user and password out of --store"
              + " and give them in the environment variables %s and %s.".formatted(USER, PASSWORD));
    }
    return new StorePlace(archive, Optional.of(named), jsonLog);
  }

  /** What it is called: the folder, or the address of the database. */
  public String words() {
    return url.orElseGet(folder::toString);
  }

  /** Whether anything may have been kept in it: a database is only known once it is asked. */
  public boolean exists() {
    return url.isPresent() || folder.resolve("boardpaper.mv.db").toFile().isFile();
  }

  /** What Spring Boot is told of it, as arguments that never leave this process. */
  String[] properties() {
    List<String> told = new ArrayList<>(List.of("--boardpaper.store=" + folder));
    url.ifPresent(
        address -> {
          told.add("--spring.datasource.url=" + address);
          told.add("--spring.datasource.hikari.data-source-properties.tcpKeepAlive=true");
          told.add("--spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=true");
          told.add("--spring.datasource.username=" + environment(USER));
          told.add("--spring.datasource.password=" + environment(PASSWORD));
        });
    if (jsonLog) {
      told.add("--logging.structured.format.file=ecs");
    }
    return told.toArray(String[]::new);
  }

  /** Properties come first, so that a test need not change the environment. */
  private static String environment(String name) {
    String property = System.getProperty(name);
    return property != null ? property : System.getenv().getOrDefault(name, "");
  }
}
