package org.boardpaper.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Short codes by which forms and their rows are known again: the same words give the same code. */
public final class Fingerprint {
  private static final int LETTERS = 12;
  private static final String GROUPS = "(.{4})(?=.)";

  private Fingerprint() {}

  /** {@code "3F9A-12BC-77D0"}: twelve hexadecimal digits of the SHA-256 of the texts. */
  public static String of(List<String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(Texts.plain(text)).append('\u0001'));
    byte[] hash = sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
    String letters = HexFormat.of().formatHex(hash).substring(0, LETTERS).toUpperCase(Locale.ROOT);
    return letters.replaceAll(GROUPS, "$1-");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
