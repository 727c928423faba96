package org.boardpaper.intake.xlsx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a part that is written in UTF-8, as nearly every part is.
 *
 * <p>They are decoded before the parser sees them, because the JDK's one prints what is wrong with
 * a byte to the screen, whoever is to be told of it. A part in another encoding is left to it.
 */
final class PartCharset {
  private static final int DECLARATION = 200;
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private PartCharset() {}

  /**
   * The characters, which refuse any byte that is no UTF-8; empty where the part says or shows that
   * it is written in something else.
   */
  static Optional<Reader> utf8(BufferedInputStream bytes) throws IOException {
    bytes.mark(DECLARATION);
    String start = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (!isUtf8(start)) {
      return Optional.empty();
    }
    if (start.startsWith(MARK)) {
      bytes.skipNBytes(MARK.length());
    }
    return Optional.of(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
  }

  /** Half of the bytes of plain text in UTF-16 are 0; it begins with one, or with a mark. */
  private static boolean isUtf8(String start) {
    if (start.indexOf('\0') >= 0) {
      return false;
    }
    Matcher declared = DECLARED.matcher(start);
    return !declared.find() || declared.group(1).equalsIgnoreCase("UTF-8");
  }
}
