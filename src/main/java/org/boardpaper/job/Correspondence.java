package org.boardpaper.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.Unattended;
import org.boardpaper.job.Mailroom.Sending;
import org.boardpaper.mail.Letter;
import org.boardpaper.mail.LetterText;
import org.boardpaper.mail.NotSent;
import org.boardpaper.mail.Post;
import org.boardpaper.schedule.Awaited;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.Owed;
import org.boardpaper.schedule.Reminder;
import org.boardpaper.store.Letters;

/**
 * The letters of one partnership on one day: to agencies that are silent, and about failed runs.
 */
final class Correspondence {
  private final Mailroom mailroom;
  private final Optional<Post> post;
  private final DueOrder order;
  private final Unattended settings;
  private final Instant now;
  private boolean trouble;

  Correspondence(Mailroom mailroom, DueOrder order, Unattended settings) {
    this.mailroom = mailroom;
    this.order = order;
    this.settings = settings;
    this.now = mailroom.now();
    this.post = Mailroom.post(settings, order.papers().resolve(partnership()));
  }

  /** Whether a letter was not sent, or may not have been. */
  boolean hadTrouble() {
    return trouble;
  }

  /** Tells whoever is to hear of it that a run for the schedule was not done: once a day. */
  void tellOfFailure(Owed owed, RunReport report, DueWatch watch) {
    List<String> tell = settings.mail().map(MailServer::tell).orElse(List.of());
    LocalDate day = DailyTime.day(now);
    Map<String, String> slots =
        Map.of(
            "partnership", partnership(),
            "duty", owed.duty().word(),
            "period", owed.period(),
            "day", Days.words(day),
            "run", Integer.toString(report.run()),
            "ending", report.ending().words(),
            "why", report.failure());
    for (String to : tell) {
      Letters.Key key =
          new Letters.Key(partnership(), owed.period(), to, owed.duty().word() + "-failed-" + day);
      send(key, to, "run-failed", slots, watch);
    }
  }

  /** Reminds whoever is silent, as far as that is due. */
  void remind(List<Awaited> awaited, LocalDate today, DueWatch watch) {
    settings
        .schedule()
        .chase()
        .ifPresent(
            chase ->
                Reminder.owed(awaited, chase, today, sent -> mailroom.knows(key(sent)))
                    .forEach(reminder -> remind(reminder, watch)));
  }

  private void remind(Reminder reminder, DueWatch watch) {
    Awaited awaited = reminder.awaited();
    if (awaited.address().isEmpty()) {
      trouble = true;
      watch.says("%s has no address, so it was not reminded.".formatted(awaited.agency()));
      return;
    }
    Signature signature = Signature.of(order.workspace(), partnership());
    Map<String, String> slots =
        Map.of(
            "partnership", signature.partnership(),
            "contact", signature.contact(),
            "agency", awaited.agency(),
            "quarter", awaited.quarter(),
            "due", Days.words(awaited.due()));
    String wording = reminder.isLate() ? "reminder-after" : "reminder-before";
    send(key(reminder), awaited.address(), wording, slots, watch);
  }

  private Letters.Key key(Reminder reminder) {
    Awaited awaited = reminder.awaited();
    return new Letters.Key(partnership(), awaited.quarter(), awaited.agency(), reminder.step());
  }

  private void send(
      Letters.Key key, String to, String wording, Map<String, String> slots, DueWatch watch) {
    if (post.isEmpty()) {
      return;
    }
    Sending sending;
    try {
      LetterText.Filled words =
          LetterText.named(wording, order.reports()).fill(new HashMap<>(slots));
      Letter letter = new Letter(to, words.subject(), words.body(), id(key), now);
      sending = mailroom.send(post.get(), key, letter);
    } catch (NotSent wrongWording) {
      sending = Sending.of(Mailroom.State.NOT_SENT, wrongWording.getMessage());
    }
    trouble |= sending.isTrouble();
    if (!sending.line().isEmpty()) {
      watch.says(sending.line());
    }
  }

  private static String id(Letters.Key key) {
    return Names.slug(
        String.join("-", key.partnership(), key.period(), key.kind(), key.recipient()));
  }

  /** The partnership's short name: that of its folder. */
  String partnership() {
    Path name = Orders.folder(order.workspace()).getFileName();
    return name == null ? "partnership" : name.toString();
  }
}
