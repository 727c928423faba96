package org.boardpaper.mail;

/** Where letters go: to a server, or to files as long as nobody has asked for more. */
public interface Post {
  /**
   * Hands a letter over.
   *
   * @throws NotSent when it surely was not sent, so that it may be tried again
   * @throws RuntimeException when nobody can know whether it was sent
   */
  void send(Letter letter);

  /** What becomes of letters here, in words: {@code "sent by smtp.example.org"}. */
  String words();
}
