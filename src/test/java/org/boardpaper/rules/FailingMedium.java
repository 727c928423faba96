package org.boardpaper.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A medium on which a file is listed but cannot be read: an archive with damaged content. */
final class FailingMedium implements AutoCloseable {
  private final FileSystem medium;

  private FailingMedium(FileSystem medium) {
    this.medium = medium;
  }

  /** The medium, in a folder. */
  static FailingMedium in(Path folder) throws IOException {
    Path archive = folder.resolve("medium.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("plan.csv"));
      zip.write("Review,No.,Recommendation\n".repeat(9).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(archive);
    bytes["PK____".length() + 24 + "plan.csv".length()] = (byte) 0xff;
    return new FailingMedium(FileSystems.newFileSystem(Files.write(archive, bytes)));
  }

  /** A file on it. */
  Path file(String name) {
    return medium.getPath(name);
  }

  @Override
  public void close() throws IOException {
    medium.close();
  }
}
