package org.boardpaper.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short mark of a text: equal for texts of the same letters and digits in the same order,
 * whatever their case, spaces and punctuation; for others it differs, but for one chance in 10^18.
 *
 * @param value the first eight bytes of the text's SHA-256
 */
public record WordPrint(long value) {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int BITS = 5;
  private static final int SHOWN = 6;

  /** The mark of texts one after another. */
  public static WordPrint of(String... texts) {
    StringBuilder letters = new StringBuilder();
    for (String text : texts) {
      text.codePoints()
          .filter(Character::isLetterOrDigit)
          .map(Character::toLowerCase)
          .forEach(letters::appendCodePoint);
      letters.append('\n');
    }
    return ofExactly(letters.toString());
  }

  /** The mark of a text in which every sign counts. */
  static WordPrint ofExactly(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return new WordPrint(ByteBuffer.wrap(digest).getLong());
  }

  /** The mark of the same texts together with something else. */
  public WordPrint with(int mark) {
    return new WordPrint(31 * value + mark);
  }

  /** Six letters and digits, none of them easily taken for another. */
  public String printed() {
    StringBuilder printed = new StringBuilder();
    for (int i = 1; i <= SHOWN; i++) {
      printed.append(
          DIGITS.charAt((int) (value >>> (Long.SIZE - i * BITS)) & (DIGITS.length() - 1)));
    }
    return printed.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
