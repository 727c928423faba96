package org.boardpaper.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * A file store as it was before its tables are brought up to date. H2 cannot take back half a
 * migration; so a copy stands beside the database until the migration is whole. A process that is
 * killed in between leaves the copy, and the next one begins again from it.
 */
public final class BeforeMigration {
  private static final String DATABASE = "boardpaper.mv.db";

  private final Path store;

  /**
   * Of a store.
   *
   * @param store its folder
   */
  public BeforeMigration(Path store) {
    this.store = store;
  }

  /**
   * Puts the copy back where a migration was cut short; to be done before the database is opened.
   * While another process has it open, nothing is done: it may be at work on that migration.
   *
   * @throws IOException when the copy cannot be read or the database cannot be written
   */
  public void putBack() throws IOException {
    if (!Files.exists(copy())) {
      return;
    }
    try (FileChannel database = open();
        FileLock lock = database.tryLock()) {
      if (lock != null) {
        write(database);
      }
    } catch (OverlappingFileLockException openHere) {
      // this process has the database open
    }
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        store.resolve(DATABASE), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
  }

  /** Into the same file, because the lock is that file's: cut short here, it is done again. */
  private void write(FileChannel database) throws IOException {
    try (ZipFile zip = new ZipFile(copy().toFile());
        InputStream bytes = zip.getInputStream(zip.entries().nextElement())) {
      database.truncate(0);
      bytes.transferTo(Channels.newOutputStream(database));
      database.force(true);
    }
  }

  /** Makes the copy of an open database, unless there is one of an earlier attempt. */
  void keep(DataSource source) {
    if (Files.exists(copy())) {
      return;
    }
    Path unfinished = store.resolve("boardpaper.before.tmp");
    try (Connection connection = source.getConnection();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      backup.setString(1, unfinished.toString());
      backup.execute();
      Files.move(unfinished, copy(), StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException | IOException failure) {
      throw new IllegalStateException("The store cannot be copied before it is changed.", failure);
    }
  }

  /** The migration is whole. */
  void forget() {
    try {
      Files.deleteIfExists(copy());
    } catch (IOException failure) {
      throw new IllegalStateException("The copy " + copy() + " cannot be deleted.", failure);
    }
  }

  private Path copy() {
    return store.resolve("boardpaper.before.zip");
  }
}
