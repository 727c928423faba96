package org.boardpaper.job;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardpaper.basics.Quarter;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.intake.settings.PartnershipFile;
import org.boardpaper.round.Chase;
import org.boardpaper.round.Forms;
import org.boardpaper.round.SentForm;
import org.boardpaper.store.ChaseLog;
import org.boardpaper.store.PartnershipLocks.Held;
import org.boardpaper.store.SentForms;

/**
 * Sends the forms of a round, each with its covering note, to the address of its agency. A form
 * goes once; one that was made anew with other contents is another form.
 */
final class FormLetters {
  private final SentForms sent;
  private final ChaseLog chases;
  private final Mailroom mailroom;
  private final Runner runner;

  FormLetters(SentForms sent, ChaseLog chases, Mailroom mailroom, Runner runner) {
    this.sent = sent;
    this.chases = chases;
    this.mailroom = mailroom;
    this.runner = runner;
  }

  /**
   * Sends the forms of a quarter, because somebody asks for it.
   *
   * @return how it went: no run, and whether there was trouble
   */
  DueReport send(DueOrder order, String quarter, DueWatch watch) {
    Correspondence letters =
        new Correspondence(mailroom, order, Timetable.settings(order.workspace()));
    if (!letters.goesAnywhere()) {
      throw new OrderRefused(
          "No form was sent: partnership.yaml does not say how, under mail (host and from).");
    }
    Held partnership = runner.hold(letters.partnership());
    try (partnership) {
      settings(order).ifPresent(settings -> send(letters, order, settings, quarter, watch));
      return new DueReport(
          letters.partnership(),
          List.of(),
          List.of(),
          new DueReport.Letters(letters.hadTrouble(), letters.lackedAddress()));
    }
  }

  /** Sends the forms of the latest round, where the settings say so. */
  void sendLatest(Correspondence letters, DueOrder order, DueWatch watch) {
    Optional<String> latest =
        chases.of(Orders.folder(order.workspace())).stream()
            .map(Chase.Entry::quarter)
            .max(Comparator.naturalOrder());
    settings(order)
        .filter(settings -> settings.returns().send() && letters.goesAnywhere())
        .ifPresent(
            settings ->
                latest.ifPresent(quarter -> send(letters, order, settings, quarter, watch)));
  }

  private void send(
      Correspondence letters,
      DueOrder order,
      PartnershipSettings settings,
      String written,
      DueWatch watch) {
    Quarter quarter = Quarter.parse(written, settings.identity().yearStart()).orElseThrow();
    Path folder = Orders.folder(order.workspace());
    Map<String, String> addresses = WaitingList.addresses(folder);
    Path forms = order.papers().resolve(letters.partnership()).resolve(quarter.slug() + "-returns");
    for (SentForm form : new Forms(sent.of(folder, quarter)).latest()) {
      String note = form.file().replaceFirst("\\.xlsx$", "-covering-note.pdf");
      List<Path> files = List.of(forms.resolve(form.file()), forms.resolve(note));
      letters.form(form, addresses.getOrDefault(form.agency(), ""), files, watch);
    }
  }

  private static Optional<PartnershipSettings> settings(DueOrder order) {
    return PartnershipFile.read(Workspace.settingsFile(Orders.folder(order.workspace()))).value();
  }
}
