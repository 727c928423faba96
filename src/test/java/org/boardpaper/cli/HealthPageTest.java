package org.boardpaper.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthPageTest {
  private static final Instant NOW = Instant.parse("2016-03-25T06:00:05Z");

  private final Health health = new Health();
  private HealthPage page;

  @BeforeEach
  void open() throws IOException {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    page = HealthPage.open(InetAddress.getLoopbackAddress(), 0, health, clock);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private HttpResponse<String> ask(String method, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + page.port() + path);
    HttpRequest request =
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void allIsWellAfterAGoodRound() throws Exception {
    health.ended(NOW, true);
    assertThat(ask("GET", "/health").statusCode()).isEqualTo(200);
    assertThat(ask("GET", "/health").body())
        .isEqualTo(
            "{\"status\":\"UP\",\"running\":false,\"last-round\":\"2016-03-25T06:00:05Z\","
                + "\"next-round\":null}\n");
  }

  @Test
  void troubleIsUnavailable() throws Exception {
    health.ended(NOW, false);
    assertThat(ask("GET", "/health").statusCode()).isEqualTo(503);
    assertThat(ask("HEAD", "/health").statusCode()).isEqualTo(503);
  }

  @Test
  void nothingElseIsThere() throws Exception {
    assertThat(ask("GET", "/").statusCode()).isEqualTo(404);
    assertThat(ask("GET", "/health/../etc").statusCode()).isEqualTo(404);
    assertThat(ask("POST", "/health").statusCode()).isEqualTo(405);
  }
}
