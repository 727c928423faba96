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
import org.boardpaper.round.FormPart;
import org.boardpaper.round.FormWords;
import org.boardpaper.round.SentForm;

/**
 * The form that an agency fills in: where to begin, its own open actions and due follow-ups with
 * cells for answers, a sheet to sign, the words of the lists, and what the form is.
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
    new StartPage(workbook, look, contents).write();
    for (FormPart part : FormPart.values()) {
      if (!contents.form().rows(part).isEmpty()) {
        new AnswerSheet(workbook, look, contents, part).write();
      }
    }
    signOff();
    if (!contents.form().rows(FormPart.ACTIONS).isEmpty()) {
      FormSheet page = words(Rules.WORDS, FormPart.ACTIONS);
      contents.words().forEach((word, to) -> page.row(Kind.PLAIN, word, Rules.meaning(to)));
      page.finish(false);
    }
    if (!contents.form().rows(FormPart.FOLLOW_UPS).isEmpty()) {
      FormSheet page = words(Rules.FINDINGS, FormPart.FOLLOW_UPS);
      contents.findings().forEach((word, to) -> page.row(Kind.PLAIN, word, Rules.meaning(to)));
      page.finish(false);
    }
    about();
    properties();
    workbook.setActiveSheet(0);
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
    Rules.day(new Rules.Cells(page.sheet(), page.next(), page.next(), 1));
    page.advance();
    page.cell(0, Kind.LABEL, FormWords.NOTHING);
    page.cell(1, Kind.ANSWER, "");
    Rules.yesOrNo(new Rules.Cells(page.sheet(), page.next(), page.next(), 1));
    page.advance();
    page.finish(false);
  }

  private FormSheet words(String name, FormPart part) {
    FormSheet page = new FormSheet(workbook, look, name, 34, 84);
    page.row(Kind.TITLE, name);
    page.row(Kind.LINE, "The words of the list on the sheet “" + part.sheet() + "”.");
    page.row(Kind.LABEL, "Word", "What it means");
    return page;
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
