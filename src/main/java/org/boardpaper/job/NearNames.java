package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardpaper.basics.NameDirectory;
import org.boardpaper.basics.Names;

/** What a folder holds that may be meant by the name of a file that is not there. */
final class NearNames {
  private final Path folder;
  private final Map<String, String> nameByKey;

  NearNames(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      nameByKey =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.startsWith("~") && !name.startsWith("."))
              .sorted()
              .collect(Collectors.toMap(Names::key, name -> name, (first, second) -> first));
    }
  }

  /** {@code ", but a file plan.xls is there"}; empty where nothing is near any of the names. */
  String described(List<String> missing) {
    NameDirectory keys =
        new NameDirectory(
            nameByKey.keySet().stream().collect(Collectors.toMap(key -> key, key -> List.of())));
    return missing.stream()
        .flatMap(name -> keys.nearest(name).stream().limit(1))
        .findFirst()
        .flatMap(key -> Optional.ofNullable(nameByKey.get(key)))
        .map(this::described)
        .orElse("");
  }

  private String described(String name) {
    boolean directory = Files.isDirectory(folder.resolve(name));
    return ", but a " + (directory ? "folder " : "file ") + name + " is there";
  }
}
