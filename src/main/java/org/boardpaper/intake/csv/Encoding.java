package org.boardpaper.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the characters of a file are encoded: as its byte order mark says; without one, UTF-8 if the
 * whole file is strictly that; else Windows-1252 (what Excel on Windows calls "CSV").
 *
 * @param charset the encoding
 * @param markLength bytes of the byte order mark, to be left out
 * @param firstOddLine the line of the first byte that is not UTF-8; 0 where all are
 * @param firstBadLine the line of the first byte that is no text in the encoding; 0 where all are
 */
record Encoding(Charset charset, int markLength, int firstOddLine, int firstBadLine) {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int LONGEST_MARK = 3;

  static Encoding of(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] mark = bytes.readNBytes(LONGEST_MARK);
      if (startsWith(mark, 0xef, 0xbb, 0xbf)) {
        return marked(StandardCharsets.UTF_8, 3, path);
      }
      if (startsWith(mark, 0xff, 0xfe)) {
        return marked(StandardCharsets.UTF_16LE, 2, path);
      }
      if (startsWith(mark, 0xfe, 0xff)) {
        return marked(StandardCharsets.UTF_16BE, 2, path);
      }
    }
    int odd = TextCheck.firstBadLine(path, 0, StandardCharsets.UTF_8);
    return odd == 0
        ? new Encoding(StandardCharsets.UTF_8, 0, 0, 0)
        : new Encoding(WINDOWS, 0, odd, TextCheck.firstBadLine(path, 0, WINDOWS));
  }

  private static Encoding marked(Charset charset, int markLength, Path path) throws IOException {
    return new Encoding(charset, markLength, 0, TextCheck.firstBadLine(path, markLength, charset));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
