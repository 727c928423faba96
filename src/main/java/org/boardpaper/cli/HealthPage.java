package org.boardpaper.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Answers monitors on {@code /health}: 200 when all is well, 503 when somebody must look. */
final class HealthPage implements AutoCloseable {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int WRONG_METHOD = 405;
  private static final int UNAVAILABLE = 503;

  private final HttpServer server;
  private final Health health;
  private final Clock clock;

  private HealthPage(HttpServer server, Health health, Clock clock) {
    this.server = server;
    this.health = health;
    this.clock = clock;
  }

  /**
   * Opens the page.
   *
   * @param address on which machines can ask; the loopback address for this machine alone
   * @param port its port; 0 for any that is free
   */
  static HealthPage open(InetAddress address, int port, Health health, Clock clock)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
    HealthPage page = new HealthPage(server, health, clock);
    server.createContext("/", page::answer);
    server.start();
    return page;
  }

  /** Where it is. */
  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange asked) throws IOException {
    try (asked) {
      String method = asked.getRequestMethod();
      if (!asked.getRequestURI().getPath().equals("/health")) {
        asked.sendResponseHeaders(NOT_FOUND, -1);
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        asked.sendResponseHeaders(WRONG_METHOD, -1);
      } else {
        tell(asked, method.equals("HEAD"));
      }
    }
  }

  private void tell(HttpExchange asked, boolean headOnly) throws IOException {
    byte[] body = (health.json(clock.instant()) + "\n").getBytes(StandardCharsets.UTF_8);
    int status = health.isUp(clock.instant()) ? OK : UNAVAILABLE;
    asked.getResponseHeaders().set("Content-Type", "application/json");
    asked.getResponseHeaders().set("Cache-Control", "no-store");
    asked.sendResponseHeaders(status, headOnly ? -1 : body.length);
    if (!headOnly) {
      asked.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
