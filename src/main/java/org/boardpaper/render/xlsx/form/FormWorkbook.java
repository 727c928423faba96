package org.boardpaper.render.xlsx.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Days;
import org.boardpaper.render.xlsx.form.FormLook.Kind;
import org.boardpaper.render.xlsx.model.SteadyFile;
import org.boardpaper.round.FormWords;
import org.boardpaper.round.SentForm;

/**
 * The form that an agency fills in: where to begin, its own open actions with cells for answers, a
 * sheet to sign, the words of status, and what the form is.
 *
 * <p>The same contents give the same bytes: every date in the file is the last day of the quarter.
 */
public final class FormWorkbook {
  /** The version of the form's layout, printed on its last sheet. */
  static final String VERSION = "1";

  private final XSSFWorkbook workbook;
  private final FormLook look;
  private final FormContents contents;

  private FormWorkbook(XSSFWorkbook workbook, FormContents contents) {
    this.workbook = workbook;
    this.look = new FormLook(workbook);
    this.contents = contents;
  }

  /** Writes the form. */
  public static void write(FormContents contents, Path file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      new FormWorkbook(workbook, contents).fill();
      workbook.write(bytes);
      SteadyFile.write(bytes.toByteArray(), contents.form().quarter().lastDay(), file);
    }
  }

  private void fill() {
    start();
    FormSheet actions = new FormSheet(workbook, look, FormWords.ACTIONS, ActionsSheet.WIDTHS);
    new ActionsSheet(actions, contents).write();
    signOff();
    words();
    about();
    properties();
    workbook.setActiveSheet(0);
  }

  private void start() {
    SentForm form = contents.form();
    FormSheet page = new FormSheet(workbook, look, "Start here", 34, 84);
    page.row(Kind.TITLE, "How your actions stand: " + form.agency());
    page.row(
        Kind.LINE,
        contents.partnership()
            + ". Quarter "
            + form.quarter().id()
            + ", "
            + form.quarter().days()
            + ".");
    page.heading("Please return this form by " + Days.words(form.due()));
    steps(page);
    key(page);
    page.heading("Officer to contact");
    contents.contact().forEach(line -> page.row(Kind.LINE, line));
    lockKey(page);
    page.finish(false);
  }

  private void steps(FormSheet page) {
    page.row(Kind.LABEL, "Step", "What to do");
    page.row(
        Kind.PLAIN,
        "1. Actions",
        "Go through the sheet “Actions”. It lists every open action"
            + " that you lead ("
            + contents.form().rows().size()
            + "). Change only what has changed.");
    page.row(
        Kind.PLAIN,
        "2. Status",
        "Choose a word from the list; the sheet “Status words” says"
            + " what each means. You can say that an action is completed, and when. The partnership"
            + " says that it is verified.");
    page.row(
        Kind.PLAIN,
        "3. More time",
        "Give a new date and a reason. The target date stays as"
            + " it is until the partnership has decided.");
    page.row(
        Kind.PLAIN,
        "4. Sign-off",
        "Fill in your role and the date on the sheet “Sign-off”. If"
            + " nothing has changed, say there “Yes” to “Nothing to report”. A form that is not signed"
            + " is not taken.");
    page.row(
        Kind.PLAIN,
        "5. Return",
        "Save the form as an Excel workbook (.xlsx) and send it back."
            + " You may rename it and sort its rows. Please name no person in it.");
  }

  private static void key(FormSheet page) {
    page.heading("Key to the colours");
    page.row(Kind.LABEL, "Colour", "What it means");
    page.row(
        Kind.ANSWER,
        "Yellow",
        "Your answer: type here. The header says “now”, “date”," + " “evidence” or “reason”.");
    page.row(Kind.SENT, "Grey", "As it was sent: locked, so that we know your answers again.");
  }

  /** The sample of an answer cell in the key is no answer cell. */
  private void lockKey(FormSheet page) {
    org.apache.poi.xssf.usermodel.XSSFCellStyle locked = workbook.createCellStyle();
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

  private void signOff() {
    FormSheet page = new FormSheet(workbook, look, FormWords.SIGN_OFF, 38, 50);
    page.row(Kind.TITLE, "Sign-off");
    page.row(Kind.LINE, "Fill in the yellow cells. A form that is not signed is not taken.");
    page.cell(0, Kind.LABEL, FormWords.ROLE);
    page.cell(1, Kind.ANSWER, "");
    page.advance();
    page.cell(0, Kind.LABEL, FormWords.DAY);
    page.day(1, "");
    Rules.day(page.sheet(), page.next(), page.next(), 1);
    page.advance();
    page.cell(0, Kind.LABEL, FormWords.NOTHING);
    page.cell(1, Kind.ANSWER, "");
    Rules.yesOrNo(page.sheet(), page.next(), 1);
    page.advance();
    page.finish(false);
  }

  private void words() {
    FormSheet page = new FormSheet(workbook, look, Rules.WORDS, 34, 84);
    page.row(Kind.TITLE, Rules.WORDS);
    page.row(Kind.LINE, "The words of the list on the sheet “Actions”.");
    page.row(Kind.LABEL, "Word", "What it means");
    contents.words().forEach((word, status) -> page.row(Kind.PLAIN, word, Rules.meaning(status)));
    page.finish(false);
  }

  private void about() {
    SentForm form = contents.form();
    FormSheet page = new FormSheet(workbook, look, FormWords.ABOUT, 34, 60);
    page.row(Kind.TITLE, FormWords.ABOUT);
    page.row(Kind.LINE, "By these words the form is known again, whatever the file is called.");
    label(page, FormWords.QUARTER, form.quarter().id());
    label(page, FormWords.AGENCY, form.agency());
    label(page, "Partnership", contents.partnership());
    label(page, "Due", Days.words(form.due()));
    label(page, "Rows", Integer.toString(form.rows().size()));
    label(page, FormWords.FINGERPRINT, form.fingerprint());
    label(page, "Version of the form", VERSION);
    page.finish(false);
  }

  private static void label(FormSheet page, String label, String value) {
    page.cell(0, Kind.LABEL, label);
    page.cell(1, Kind.SENT, value);
    page.advance();
  }

  @SuppressWarnings("JavaUtilDate") // the library takes no other kind
  private void properties() {
    SentForm form = contents.form();
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle("How your actions stand: " + form.agency() + ", " + form.quarter().id());
    core.setCreator("Boardpaper");
    core.setLastModifiedByUser("Boardpaper");
    core.setSubjectProperty("Form of the quarterly round");
    core.setDescription("Fingerprint " + form.fingerprint());
    core.getUnderlyingProperties().setLanguageProperty("en-GB");
    LocalDate day = form.quarter().lastDay();
    Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setCreated(date);
    core.setModified(date);
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("Boardpaper");
    properties.getExtendedProperties().getUnderlyingProperties().setCompany(contents.partnership());
    properties.getCustomProperties().addProperty("Fingerprint", form.fingerprint());
  }
}
