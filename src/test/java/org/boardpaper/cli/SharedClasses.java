package org.boardpaper.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.NullMarked;

/**
 * The classes of the program as an archive that processes share: they start in half the time. An
 * archive takes only jars, so folders of classes are packed first.
 */
@NullMarked
final class SharedClasses {
  private final String classPath;
  private final Path archive;

  private SharedClasses(String classPath, Path archive) {
    this.classPath = classPath;
    this.archive = archive;
  }

  /** Packs the classes and runs the program once, so that the archive holds what it needs. */
  static SharedClasses make(Path home, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> jars = new ArrayList<>();
    String whole = System.getProperty("java.class.path");
    for (Path entry : Arrays.stream(whole.split(File.pathSeparator, -1)).map(Path::of).toList()) {
      boolean folder = Files.isDirectory(entry);
      jars.add((folder ? pack(entry, home.resolve(jars.size() + ".jar")) : entry).toString());
    }
    Path archive = home.resolve("classes.jsa");
    SharedClasses shared = new SharedClasses(String.join(File.pathSeparator, jars), archive);
    try (Child child = shared.start("-XX:ArchiveClassesAtExit=", arguments)) {
      child.rest();
    }
    return shared;
  }

  /** Starts the program with the archive; without one it starts as well, and slower. */
  Child start(List<String> arguments) throws IOException {
    return start("-XX:SharedArchiveFile=", arguments);
  }

  private Child start(String option, List<String> arguments) throws IOException {
    List<String> options = List.of(option + archive, "-Xlog:disable", "-cp", classPath);
    return Child.start(options, arguments.toArray(String[]::new));
  }

  private static Path pack(Path folder, Path jar) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Path path : contents(folder)) {
        // folders, too: migrations are looked for in theirs
        String name = folder.relativize(path).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(Files.isDirectory(path) ? name + "/" : name));
        if (Files.isRegularFile(path)) {
          Files.copy(path, zip);
        }
        zip.closeEntry();
      }
    }
    return jar;
  }

  private static List<Path> contents(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> !path.equals(folder)).sorted().toList();
    }
  }
}
