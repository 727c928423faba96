package org.boardpaper.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** What the process writes to. */
final class Terminal {
  private Terminal() {}

  static PrintWriter out() {
    return writer(FileDescriptor.out);
  }

  static PrintWriter err() {
    return writer(FileDescriptor.err);
  }

  /** Whether a person watches: {@code main} sees to it that there is no console otherwise. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isInteractive() {
    return System.console() != null;
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), charset()), true);
  }

  /** What the terminal says it reads, if a pound sign can be written in it; else UTF-8. */
  private static Charset charset() {
    String named =
        System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", ""));
    try {
      Charset charset = Charset.forName(named);
      return charset.newEncoder().canEncode('£') ? charset : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
