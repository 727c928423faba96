package org.boardpaper.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies of all sources that were ever accepted, each once, named by its hash. A copy is complete
 * or not there at all, and is never written again.
 */
public final class SourceArchive {
  private final Path folder;

  /** An archive in a folder, which is made when it is needed. */
  public SourceArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy of a file as it is now.
   *
   * @param file the file, which is opened for reading only
   * @param role what the run reads it for
   * @param name what it is called in findings and figures
   */
  public ArchivedSource keep(Path file, String role, String name) throws IOException {
    Files.createDirectories(folder);
    Path copy = Files.createTempFile(folder, ".incoming-", "");
    try {
      String sha256;
      try (OutputStream out = Files.newOutputStream(copy)) {
        sha256 = copy(file, out);
      }
      long size = Files.size(copy);
      if (!Files.exists(path(sha256))) {
        copy.toFile().setReadOnly();
        Files.move(copy, path(sha256), StandardCopyOption.ATOMIC_MOVE);
      }
      return new ArchivedSource(role, name, sha256, size);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /**
   * Deletes every copy that is not among these hashes.
   *
   * @return how many were deleted
   */
  public int retain(Set<String> hashes) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> unneeded;
    try (Stream<Path> copies = Files.list(folder)) {
      unneeded = copies.filter(copy -> isUnneeded(copy, hashes)).toList();
    }
    for (Path copy : unneeded) {
      Files.delete(copy);
    }
    return unneeded.size();
  }

  /** What is just being copied here has another name. */
  private static boolean isUnneeded(Path copy, Set<String> hashes) {
    String name = copy.getFileName().toString();
    return name.matches("[0-9a-f]{64}") && !hashes.contains(name);
  }

  /** A file as it is now, without keeping a copy. */
  public static ArchivedSource describe(Path file, String role, String name) throws IOException {
    String sha256 = copy(file, OutputStream.nullOutputStream());
    return new ArchivedSource(role, name, sha256, Files.size(file));
  }

  /** Where the bytes of an accepted source are. */
  public Path path(ArchivedSource source) {
    return path(source.sha256());
  }

  private Path path(String sha256) {
    return folder.resolve(sha256);
  }

  private static String copy(Path file, OutputStream out) throws IOException {
    MessageDigest sha256 = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
