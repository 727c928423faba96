package org.boardpaper.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardpaper.basics.Agency;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.Quarter;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.intake.Intake;
import org.boardpaper.intake.PartnershipSettings;
import org.boardpaper.paper.Figure;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Narrative;
import org.boardpaper.paper.Value;
import org.boardpaper.paper.round.ReturnPackPaper;
import org.boardpaper.paper.round.RoundWords;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.render.xlsx.form.FormContents;
import org.boardpaper.render.xlsx.form.FormWorkbook;
import org.boardpaper.round.AnswerWords;
import org.boardpaper.round.Asked;
import org.boardpaper.round.Asking;
import org.boardpaper.round.Field;
import org.boardpaper.round.FormPart;
import org.boardpaper.round.SentForm;
import org.boardpaper.store.Findings;
import org.boardpaper.store.Run;
import org.boardpaper.store.StoredFigures;

/** Makes the forms of a round, with their covering notes and the list of who is asked. */
final class ReturnPack {
  private final RoundInputs inputs;
  private final RoundPress press;
  private final Findings findings;
  private final StoredFigures figures;

  ReturnPack(RoundInputs inputs, RoundPress press, Findings findings, StoredFigures figures) {
    this.inputs = inputs;
    this.press = press;
    this.findings = findings;
    this.figures = figures;
  }

  /** Who is asked what, in which words. */
  private record Pack(
      Asking asking, List<Asked> asked, List<SentForm> forms, AnswerWords wording) {}

  /** The forms of a run: the same for the same plan, whenever they are asked for. */
  List<SentForm> forms(Run run) {
    return pack(run).forms();
  }

  /** Writes everything that goes out. */
  void write(Run run) throws IOException {
    String step = Phase.WRITE_FORMS.step();
    findings.forget(run.number(), step);
    Pack pack = pack(run);
    RoundPress.Printer printer = press.printer(run);
    Narrative note = inputs.wording(run, "covering-note.md");
    for (int i = 0; i < pack.forms().size(); i++) {
      form(run, pack, i, printer);
      note(run, pack.forms().get(i), note, printer);
    }
    List<Figure> counted = counted(inputs.quarter(run), pack);
    list(run, pack, counted, printer);
    figures.keep(run.number(), counted);
    List<Finding> found = new ArrayList<>(printer.findings());
    found.addAll(notAsked(pack.asking()));
    if (inputs.reminds(run)) {
      found.addAll(withoutAddress(inputs.settings(run).agencies(), pack.forms()));
    }
    findings.keep(run.number(), step, found);
  }

  private Pack pack(Run run) {
    PartnershipSettings settings = inputs.settings(run);
    Quarter quarter = inputs.quarter(run);
    Asking asking =
        new Asking(settings.agencies().stream().map(Agency::name).toList(), quarter.lastDay());
    AnswerWords wording = Intake.answerWords(settings);
    inputs.walk(
        run,
        row -> {
          asking.add(row);
          wording.count(row);
        });
    LocalDate due = quarter.lastDay().plusDays(settings.returns().dueDays());
    List<Asked> asked = asking.asked();
    List<SentForm> forms = asked.stream().map(agency -> SentForm.of(agency, quarter, due)).toList();
    return new Pack(asking, asked, forms, wording);
  }

  private void form(Run run, Pack pack, int index, RoundPress.Printer printer) throws IOException {
    PartnershipSettings.Identity identity = inputs.settings(run).identity();
    SentForm form = pack.forms().get(index);
    List<String> onForm =
        form.rows(FormPart.ACTIONS).stream().map(row -> row.value(Field.STATUS)).toList();
    Map<String, ActionStatus> words = pack.wording().offered(onForm);
    FormWorkbook.write(
        new FormContents(
            identity.partnership(),
            form,
            pack.asked().get(index),
            words,
            pack.wording().offeredImpacts(),
            identity.contact()),
        printer.file(form.file()));
  }

  private void note(Run run, SentForm form, Narrative wording, RoundPress.Printer printer)
      throws IOException {
    Masthead masthead = inputs.masthead(run, "Quarterly return: " + form.agency());
    printer.pdf(
        ReturnPackPaper.note(masthead, wording, form),
        form.file().replaceFirst("\\.xlsx$", "-covering-note.pdf"));
  }

  private void list(Run run, Pack pack, List<Figure> counted, RoundPress.Printer printer)
      throws IOException {
    Quarter quarter = inputs.quarter(run);
    Masthead masthead = inputs.masthead(run, "Forms for the quarter " + quarter.id());
    LocalDate due = quarter.lastDay().plusDays(inputs.settings(run).returns().dueDays());
    RoundWords words = new RoundWords(masthead, quarter).with(counted).with("due", Value.of(due));
    var paper =
        ReturnPackPaper.list(
            masthead,
            inputs.wording(run, "return-pack.md"),
            words,
            new ReturnPackPaper.Sent(pack.forms(), pack.asking()));
    printer.pdf(paper, "who-is-asked.pdf");
    printer.workbook(paper, "who-is-asked.xlsx");
  }

  private static List<Figure> counted(Quarter quarter, Pack pack) {
    String prefix = "round." + quarter.slug() + ".";
    List<SourceCell> open = places(pack, FormPart.ACTIONS);
    List<SourceCell> followUps = places(pack, FormPart.FOLLOW_UPS);
    return List.of(
        new Figure(
            prefix + "forms",
            Value.of(pack.forms().size()),
            "Forms, " + quarter.id(),
            "agencies of the settings that lead an open action or one to be followed up",
            List.of()),
        new Figure(
            prefix + "actions-asked",
            Value.of(open.size()),
            "Open actions on all forms, " + quarter.id(),
            "open actions, once for each agency that leads them",
            open),
        new Figure(
            prefix + "follow-ups-asked",
            Value.of(followUps.size()),
            "Follow-ups on all forms, " + quarter.id(),
            "completed actions whose follow-up is due by the end of the quarter and not made, once for each agency that leads them",
            followUps),
        new Figure(
            prefix + "unknown-leads",
            Value.of(pack.asking().unknown().size()),
            "Leads whom no form reaches, " + quarter.id(),
            "leads of open actions, or of ones to be followed up, that the settings do not know",
            pack.asking().unknown().values().stream().flatMap(List::stream).toList()));
  }

  private static List<SourceCell> places(Pack pack, FormPart part) {
    return pack.asked().stream()
        .flatMap(asked -> asked.rows(part).stream())
        .map(row -> row.action().place())
        .toList();
  }

  private static List<Finding> withoutAddress(List<Agency> agencies, List<SentForm> forms) {
    Set<String> asked = forms.stream().map(SentForm::agency).collect(Collectors.toSet());
    return agencies.stream()
        .filter(agency -> asked.contains(agency.name()) && agency.email().isEmpty())
        .map(
            agency ->
                Finding.warning(
                    "agency-without-address",
                    SourceCell.wholeFile("partnership.yaml"),
                    "no email of " + agency.name(),
                    "an address for each agency that is asked, so that it can be reminded",
                    "Add its email under agencies, or remind it yourself."))
        .toList();
  }

  private static List<Finding> notAsked(Asking asking) {
    List<Finding> found = new ArrayList<>();
    asking
        .unknown()
        .forEach(
            (lead, places) ->
                found.add(
                    Finding.warning(
                        "lead-not-asked",
                        places.get(0),
                        lead + ", actions to ask about: " + places.size(),
                        "an agency of partnership.yaml, so that a form can be sent",
                        "Correct the name, or add it to agencies, and make the forms again.")));
    for (String agency : asking.notAsked()) {
      found.add(
          Finding.information(
              "agency-not-asked",
              SourceCell.wholeFile("partnership.yaml"),
              agency + " leads no open action and none to be followed up",
              "such an action for each agency that gets a form",
              "Nothing: there is nothing to ask of it in this quarter."));
    }
    return found;
  }
}
