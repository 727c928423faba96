package org.boardpaper.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a zip file again so that its bytes depend on its contents alone: one time for all entries,
 * and no compression, whose result differs between builds of the JDK.
 */
final class SteadyZip {
  private static final LocalDateTime TIME = LocalDateTime.of(2016, 5, 31, 16, 40);

  private SteadyZip() {}

  static byte[] repack(byte[] zip) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(packed)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(stored(entry.getName(), content));
        out.write(content);
        out.closeEntry();
      }
    }
    return packed.toByteArray();
  }

  private static ZipEntry stored(String name, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
    entry.setTimeLocal(TIME);
    return entry;
  }
}
