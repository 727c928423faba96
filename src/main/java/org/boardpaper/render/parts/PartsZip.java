package org.boardpaper.render.parts;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file around the parts. Every part bears the same time, so equal parts are equal bytes.
 */
public final class PartsZip implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final ZipOutputStream zip;
  private final LocalDateTime time;

  /** Creates or replaces a file. */
  public PartsZip(Path file, LocalDate day) throws IOException {
    zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    time = day.atStartOfDay();
  }

  /** Writes one part. */
  public void part(String name, Content content) throws IOException {
    begin(name);
    BufferedOutputStream buffer = new BufferedOutputStream(zip, BUFFER);
    Xml xml = new Xml(buffer);
    content.writeTo(xml);
    xml.finish();
    buffer.flush();
    zip.closeEntry();
  }

  /** Writes one part that is ready, such as a picture. */
  public void part(String name, byte[] content) throws IOException {
    begin(name);
    zip.write(content);
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** What a part holds. */
  public interface Content {
    /** Writes the root element and all in it. */
    void writeTo(Xml xml) throws IOException;
  }
}
