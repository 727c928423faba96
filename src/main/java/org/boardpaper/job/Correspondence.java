package org.boardpaper.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Days;
import org.boardpaper.basics.Names;
import org.boardpaper.intake.Unattended;
import org.boardpaper.job.Mailroom.Sending;
import org.boardpaper.mail.Enclosure;
import org.boardpaper.mail.Letter;
import org.boardpaper.mail.LetterText;
import org.boardpaper.mail.NotSent;
import org.boardpaper.mail.Post;
import org.boardpaper.round.SentForm;
import org.boardpaper.schedule.Awaited;
import org.boardpaper.schedule.DailyTime;
import org.boardpaper.schedule.MailServer;
import org.boardpaper.schedule.Owed;
import org.boardpaper.schedule.Reminder;
import org.boardpaper.store.Letters;

/**
 * The letters of one partnership on one day: forms, reminders to agencies that are silent, and
 * letters about failed runs.
 */
final class Correspondence {
  private final Mailroom mailroom;
  private final Optional<Post> post;
  private final DueOrder order;
  private final Unattended settings;
  private final Instant now;
  private boolean trouble;
  private boolean unaddressed;

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

  /** Whether somebody should get a letter and has no address. */
  boolean lackedAddress() {
    return unaddressed;
  }

  /**
   * Sends a form to its agency.
   *
   * @param files the form and its covering note
   */
  void form(SentForm form, String address, List<Path> files, DueWatch watch) {
    if (address.isEmpty()) {
      unaddressed = true;
      watch.says("%s has no address, so its form was not sent.".formatted(form.agency()));
      return;
    }
    try {
      List<Enclosure> enclosed = new ArrayList<>();
      for (Path file : files) {
        enclosed.add(Enclosure.of(file));
      }
      Map<String, String> slots = new HashMap<>(signed());
      slots.put("agency", form.agency());
      slots.put("quarter", form.quarter().id());
      slots.put("due", Days.words(form.due()));
      String kind = "form-" + form.fingerprint().toLowerCase(Locale.ROOT);
      Letters.Key key = new Letters.Key(partnership(), form.quarter().id(), form.agency(), kind);
      send(key, new Draft(address, "form", slots, enclosed), watch);
    } catch (IOException notThere) {
      trouble = true;
      watch.says("%s cannot be read, so it was not sent.".formatted(form.file()));
    }
  }

  private Map<String, String> signed() {
    Signature signature = Signature.of(order.workspace(), partnership());
    return Map.of("partnership", signature.partnership(), "contact", signature.contact());
  }

  /** A letter before its words are filled in. */
  private record Draft(
      String to, String wording, Map<String, String> slots, List<Enclosure> enclosed) {}

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
      send(key, new Draft(to, "run-failed", slots, List.of()), watch);
    }
  }

  /** Whether there are settings by which letters go anywhere. */
  boolean goesAnywhere() {
    return post.isPresent();
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
      unaddressed = true;
      watch.says("%s has no address, so it was not reminded.".formatted(awaited.agency()));
      return;
    }
    Map<String, String> slots = new HashMap<>(signed());
    slots.put("agency", awaited.agency());
    slots.put("quarter", awaited.quarter());
    slots.put("due", Days.words(awaited.due()));
    slots.put("amiss", awaited.amiss());
    send(key(reminder), new Draft(awaited.address(), wording(reminder), slots, List.of()), watch);
  }

  private static String wording(Reminder reminder) {
    if (!reminder.awaited().amiss().isEmpty()) {
      return "reminder-returned";
    }
    return reminder.isLate() ? "reminder-after" : "reminder-before";
  }

  private Letters.Key key(Reminder reminder) {
    Awaited awaited = reminder.awaited();
    return new Letters.Key(partnership(), awaited.quarter(), awaited.agency(), reminder.step());
  }

  private void send(Letters.Key key, Draft draft, DueWatch watch) {
    if (post.isEmpty()) {
      return;
    }
    Sending sending;
    try {
      LetterText.Filled words =
          LetterText.named(draft.wording(), order.reports()).fill(draft.slots());
      Letter letter =
          new Letter(draft.to(), words.subject(), words.body(), id(key), now, draft.enclosed());
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
