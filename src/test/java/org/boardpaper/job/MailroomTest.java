package org.boardpaper.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.boardpaper.job.Mailroom.State;
import org.boardpaper.mail.Letter;
import org.boardpaper.mail.LetterFolder;
import org.boardpaper.mail.Post;
import org.boardpaper.store.Letters;
import org.boardpaper.store.StoreConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** No letter goes twice, whatever happens between writing it down and handing it over. */
class MailroomTest {
  private static final Instant NOW = Instant.parse("2016-08-04T05:00:00Z");
  private static final Letters.Key KEY =
      new Letters.Key("leicestershire-2016", "2016-Q1", "Swanswell", "after-14");
  private static final Letter LETTER =
      new Letter("lead@agency.example", "Due", "Please answer.\n", "id", NOW);

  @TempDir private Path home;
  private ConfigurableApplicationContext context;
  private Mailroom mailroom;
  private final List<Letter> sent = new ArrayList<>();

  @BeforeEach
  void openTheStore() {
    context =
        new SpringApplicationBuilder(StoreConfiguration.class).run("--boardpaper.store=" + home);
    mailroom = new Mailroom(context.getBean(Letters.class), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void closeTheStore() {
    context.close();
  }

  private State send(Consumer<Letter> server) {
    Post post =
        new Post() {
          @Override
          public void send(Letter letter) {
            server.accept(letter);
          }

          @Override
          public String words() {
            return "sent by a test";
          }
        };
    return mailroom.send(post, KEY, LETTER).state();
  }

  @Test
  void aLetterGoesOnce() {
    assertThat(send(sent::add)).isEqualTo(State.SENT);
    assertThat(send(sent::add)).isEqualTo(State.SENT_BEFORE);
    assertThat(sent).containsExactly(LETTER);
    assertThat(mailroom.doubtful("leicestershire-2016")).isEmpty();
  }

  @Test
  void aLetterThatMayHaveGoneIsNotSentAgainAndIsTold() {
    assertThat(
            send(
                letter -> {
                  throw new IllegalStateException("hung up");
                }))
        .isEqualTo(State.IN_DOUBT);
    assertThat(send(sent::add)).isEqualTo(State.SENT_BEFORE);
    assertThat(sent).isEmpty();
    assertThat(mailroom.doubtful("leicestershire-2016"))
        .containsExactly(
            "The letter after-14 of 2016-Q1 to Swanswell may or may not have been sent."
                + " It is not sent again; ask them.");
  }

  @Test
  void aKillWhileALetterIsHandedOverLeavesItInDoubt() {
    context.getBean(Letters.class).claim(KEY, "lead@agency.example", NOW);
    assertThat(send(sent::add)).isEqualTo(State.SENT_BEFORE);
    assertThat(mailroom.doubtful("leicestershire-2016")).hasSize(1);
    assertThat(mailroom.doubtful("rutland-2016")).isEmpty();
  }

  @Test
  void aLetterThatSurelyDidNotGoIsTriedAgain() {
    Post broken = new LetterFolder(Path.of("/dev/null/letters"), "safety@partnership.example");
    assertThat(send(broken::send)).isEqualTo(State.NOT_SENT);
    assertThat(send(sent::add)).isEqualTo(State.SENT);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aLetterThatIsWrittenIsNeitherWrittenNorSentAgain() {
    Post files = new LetterFolder(home.resolve("letters"), "safety@partnership.example");
    assertThat(mailroom.send(files, KEY, LETTER).state()).isEqualTo(State.SENT);
    assertThat(mailroom.send(files, KEY, LETTER).state()).isEqualTo(State.SENT_BEFORE);
    assertThat(send(sent::add)).isEqualTo(State.SENT_BEFORE);
    assertThat(sent).isEmpty();
  }
}
