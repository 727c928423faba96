package org.boardpaper.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.NullMarked;

/** A mail server that takes a letter in and hangs up instead of saying so. */
@NullMarked
final class RudeServer implements AutoCloseable {
  private final ServerSocket door;
  private final AtomicInteger lettersTaken = new AtomicInteger();

  RudeServer(SSLContext context) throws IOException {
    door =
        context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Thread host = new Thread(this::receive, "rude server");
    host.setDaemon(true);
    host.start();
  }

  int port() {
    return door.getLocalPort();
  }

  int lettersTaken() {
    return lettersTaken.get();
  }

  private void receive() {
    try (Socket guest = door.accept();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out =
            new PrintWriter(guest.getOutputStream(), true, StandardCharsets.US_ASCII)) {
      out.print("220 rude\r\n");
      out.flush();
      for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
        answer(line.toUpperCase(Locale.ROOT), out);
      }
      lettersTaken.incrementAndGet();
    } catch (IOException gone) {
      // the test is over
    }
  }

  private static void answer(String line, PrintWriter out) {
    if (line.startsWith("DATA")) {
      out.print("354 go on\r\n");
    } else if (line.matches("(EHLO|HELO|MAIL|RCPT).*")) {
      out.print("250 ok\r\n");
    }
    out.flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
