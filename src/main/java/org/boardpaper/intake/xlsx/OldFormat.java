package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.rows.Refusal;

/**
 * Tells packages from the container of Office 97 to 2003, in which encrypted workbooks of today are
 * kept too.
 */
final class OldFormat {
  private OldFormat() {}

  static boolean isPackage(byte[] first) {
    return startsWith(first, 'P', 'K', 3, 4) || startsWith(first, 'P', 'K', 5, 6);
  }

  static boolean isOld(byte[] first) {
    return startsWith(first, 0xd0, 0xcf, 0x11, 0xe0);
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Refuses a file in the old container, and says which kind it is. */
  static void refuse(Path path, SourceCell file) throws IOException, Refusal {
    try (InputStream bytes = Files.newInputStream(path)) {
      if (!isOld(bytes.readNBytes(XlsxBook.FIRST_BYTES))) {
        return;
      }
    }
    throw new Refusal(isEncrypted(path) ? encrypted(file) : old(file));
  }

  private static boolean isEncrypted(Path path) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
      return container.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY);
    } catch (RuntimeException damaged) {
      throw new IOException(damaged);
    }
  }

  private static Finding encrypted(SourceCell file) {
    return Finding.error(
        "workbook-encrypted",
        file,
        "a workbook with a password",
        "a workbook that opens without a password",
        "In Excel, choose File, Info, Protect Workbook, Encrypt with Password; empty the box and"
            + " save.");
  }

  private static Finding old(SourceCell file) {
    return Finding.error(
        "workbook-too-old",
        file,
        "a workbook in the format of Excel 97 to 2003 (.xls)",
        "an Excel workbook (.xlsx)",
        "Open it in Excel and save it as “Excel Workbook (.xlsx)”.");
  }
}
