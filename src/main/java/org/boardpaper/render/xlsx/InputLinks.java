package org.boardpaper.render.xlsx;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where a reader of a workbook finds the files that it speaks of. A link is relative where it can
 * be, so that folders moved together stay together.
 */
@FunctionalInterface
public interface InputLinks {
  /** For a workbook whose reader has no inputs at hand. */
  InputLinks NONE = file -> Optional.empty();

  /**
   * The link to a file; empty where there is none.
   *
   * @param file its name in findings
   */
  Optional<URI> to(String file);

  /**
   * Links to the files that are there.
   *
   * @param workbook the folder in which the workbook will stand
   * @param inputs the folder of the files
   */
  static InputLinks between(Path workbook, Path inputs) {
    return between(workbook, inputs, Set.of());
  }

  /**
   * Links to the files that are there, and to those that were there.
   *
   * @param workbook the folder in which the workbook will stand
   * @param inputs the folder of the files
   * @param known names of files that were read, whether they are there still or not
   */
  static InputLinks between(Path workbook, Path inputs, Set<String> known) {
    Path from = workbook.toAbsolutePath().normalize();
    Path to = inputs.toAbsolutePath().normalize();
    return file ->
        (known.contains(file) ? Optional.of(to.resolve(file).normalize()) : existing(to, file))
            .map(target -> link(from, target));
  }

  private static Optional<Path> existing(Path inputs, String file) {
    try {
      return Optional.of(inputs.resolve(file).normalize()).filter(Files::isRegularFile);
    } catch (InvalidPathException noFile) {
      return Optional.empty();
    }
  }

  private static URI link(Path from, Path target) {
    if (!target.getRoot().equals(from.getRoot())) {
      return target.toUri();
    }
    String path = from.relativize(target).toString().replace('\\', '/');
    try {
      return new URI(null, null, path, null);
    } catch (URISyntaxException impossible) {
      return target.toUri();
    }
  }
}
