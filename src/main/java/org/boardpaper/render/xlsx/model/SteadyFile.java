package org.boardpaper.render.xlsx.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook so that equal parts are equal bytes: one time for all of them. */
public final class SteadyFile {
  private SteadyFile() {}

  /** Writes the parts of a zip file with one time for all of them. */
  public static void write(byte[] zip, LocalDate day, Path file) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(stream)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(steady);
        in.transferTo(out);
        out.closeEntry();
      }
    }
  }
}
