package org.boardpaper.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Goes once through a file and finds the first byte that is no text in an encoding. */
final class TextCheck {
  private static final int BUFFER = 65_536;

  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private final LineCount lines = new LineCount();

  private TextCheck(Charset charset) {
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The line of the first such byte, counted from 1; 0 where there is none. */
  static int firstBadLine(Path path, int markLength, Charset charset) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      in.skipNBytes(markLength);
      return new TextCheck(charset).firstBadLine(in);
    }
  }

  private int firstBadLine(InputStream in) throws IOException {
    boolean end = false;
    while (!end) {
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = read < 0;
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      CoderResult result = decoder.decode(bytes, chars, end);
      if (!isText() || result.isError()) {
        return lines.line();
      }
      bytes.compact();
    }
    return 0;
  }

  private boolean isText() {
    chars.flip();
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == 0) {
        return false;
      }
      lines.accept(c);
    }
    chars.clear();
    return true;
  }
}
