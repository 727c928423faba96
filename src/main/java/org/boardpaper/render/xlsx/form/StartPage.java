package org.boardpaper.render.xlsx.form;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Days;
import org.boardpaper.render.xlsx.form.FormLook.Kind;
import org.boardpaper.round.FormPart;
import org.boardpaper.round.FormWords;
import org.boardpaper.round.SentForm;

/** The first sheet of a form: what is asked, by when, and how to answer. */
final class StartPage {
  private static final int[] WIDTHS = {34, 84};

  private final XSSFWorkbook workbook;
  private final FormLook look;
  private final FormContents contents;
  private final FormSheet page;
  private int step;

  StartPage(XSSFWorkbook workbook, FormLook look, FormContents contents) {
    this.workbook = workbook;
    this.look = look;
    this.contents = contents;
    this.page = new FormSheet(workbook, look, "Start here", WIDTHS);
  }

  void write() {
    SentForm form = contents.form();
    page.row(Kind.TITLE, "How your actions stand: " + form.agency());
    page.row(
        Kind.LINE,
        "%s. Quarter %s, %s."
            .formatted(contents.partnership(), form.quarter().id(), form.quarter().days()));
    page.heading("Please return this form by " + Days.words(form.due()));
    page.row(Kind.LABEL, "Step", "What to do");
    openActions(form.rows(FormPart.ACTIONS).size());
    followUps(form.rows(FormPart.FOLLOW_UPS).size());
    signAndReturn();
    key();
    page.heading("Officer to contact");
    contents.contact().forEach(line -> page.row(Kind.LINE, line));
    lockKey();
    page.finish(false);
  }

  private void step(String name, String words) {
    page.row(Kind.PLAIN, ++step + ". " + name, words);
  }

  private void openActions(int rows) {
    if (rows == 0) {
      return;
    }
    step(
        FormPart.ACTIONS.sheet(),
        "Go through the sheet “Actions”. It lists every open action that you lead (%d). Change only what has changed."
            .formatted(rows));
    step(
        "Status",
        "Choose a word from the list; the sheet “Status words” says what each means. You can say"
            + " that an action is completed, and when. The partnership says that it is verified.");
    step(
        "More time",
        "Give a new date and a reason. The target date stays as it is until the partnership has"
            + " decided.");
  }

  private void followUps(int rows) {
    if (rows == 0) {
      return;
    }
    step(
        FormPart.FOLLOW_UPS.sheet(),
        "Go through the sheet “Follow-ups”. It lists completed actions of yours whose effect is to be looked at (%d)."
                .formatted(rows)
            + " Say what you found, where it can be seen, who looked (a role) and when.");
  }

  private void signAndReturn() {
    step(
        FormWords.SIGN_OFF,
        "Fill in your role and the date on the sheet “Sign-off”. If nothing has changed, say there"
            + " “Yes” to “Nothing to report”. A form that is not signed is not taken.");
    step(
        "Return",
        "Save the form as an Excel workbook (.xlsx) and send it back. You may rename it and sort"
            + " its rows. Please name no person in it.");
  }

  private void key() {
    page.heading("Key to the colours");
    page.row(Kind.LABEL, "Colour", "What it means");
    page.row(
        Kind.ANSWER,
        "Yellow",
        "Your answer: type here. The header says “now”, “date”, “evidence”, “reviewer” or"
            + " “reason”.");
    page.row(Kind.SENT, "Grey", "As it was sent: locked, so that we know your answers again.");
  }

  /** The sample of an answer cell in the key is no answer cell. */
  private void lockKey() {
    XSSFCellStyle locked = workbook.createCellStyle();
    locked.cloneStyleFrom(look.of(Kind.ANSWER));
    locked.setLocked(true);
    page.sheet()
        .forEach(
            row ->
                row.forEach(
                    cell -> {
                      if (cell.getCellStyle().equals(look.of(Kind.ANSWER))) {
                        cell.setCellStyle(locked);
                      }
                    }));
  }
}
