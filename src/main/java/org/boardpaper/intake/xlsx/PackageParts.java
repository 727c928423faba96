package org.boardpaper.intake.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of an Office Open XML package, opened for reading only.
 *
 * <p>Reference: ECMA-376 Part 2, Open Packaging Conventions.
 */
final class PackageParts implements AutoCloseable {
  private static final String ROOT = "_rels/.rels";

  private final ZipFile zip;

  PackageParts(Path path) throws IOException {
    zip = new ZipFile(path.toFile());
  }

  /** The name of the part that is the workbook. */
  String workbook() throws IOException {
    String part = zip.getEntry(ROOT) == null ? "" : related("").getOrDefault("officeDocument", "");
    if (!part.endsWith(".xml")) {
      throw new PackageException(
          PackageException.Reason.NO_WORKBOOK,
          part.isEmpty() ? "a zip file that is no Office document" : "the Office document " + part);
    }
    return part;
  }

  /** The elements of a part; empty where there is no such part. */
  Optional<PartXml> find(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return Optional.empty();
    }
    BoundedStream bytes = new BoundedStream(zip.getInputStream(entry), entry);
    return Optional.of(new PartXml(part, new BufferedInputStream(bytes, 1 << 16)));
  }

  /** The elements of a part that must be there. */
  PartXml open(String part) throws IOException {
    return find(part).orElseThrow(() -> new IOException("the part " + part + " is missing"));
  }

  /** The parts that a part is related to, by the relationship's id and by its type's last word. */
  Map<String, String> related(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String relationships = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    Map<String, String> targets = new HashMap<>();
    try (PartXml xml = open(relationships)) {
      while (xml.nextStart()) {
        if (xml.isAt("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          String target = resolve(part, xml.attribute("Target"));
          targets.put(xml.attribute("Id"), target);
          String type = xml.attribute("Type");
          targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    }
    return targets;
  }

  private static String resolve(String part, String target) throws IOException {
    try {
      return URI.create("/" + part).resolve(target.replace(" ", "%20")).getPath().substring(1);
    } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
      throw new IOException("a relationship to " + target, odd);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
