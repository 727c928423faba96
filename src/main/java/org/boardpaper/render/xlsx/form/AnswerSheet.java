package org.boardpaper.render.xlsx.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.basics.Days;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.plan.Wording;
import org.boardpaper.render.xlsx.form.FormLook.Kind;
import org.boardpaper.round.Field;
import org.boardpaper.round.FormPart;
import org.boardpaper.round.FormWords;
import org.boardpaper.round.PlanRow;
import org.boardpaper.round.SentRow;

/** A sheet on which an agency answers: a row for each action of a part of its form. */
final class AnswerSheet {
  private static final int[] WIDTHS_OPEN = {
    11, 13, 15, 7, 30, 32, 14, 15, 30, 17, 36, 14, 26, 14, 26
  };
  private static final int[] WIDTHS_DONE = {11, 13, 15, 7, 36, 34, 15, 15, 17, 30, 19, 36, 20, 15};
  private static final int FROZEN = 4;

  private final FormPart part;
  private final FormContents contents;
  private final FormSheet page;

  AnswerSheet(XSSFWorkbook workbook, FormLook look, FormContents contents, FormPart part) {
    this.part = part;
    this.contents = contents;
    int[] widths = part == FormPart.ACTIONS ? WIDTHS_OPEN : WIDTHS_DONE;
    this.page = new FormSheet(workbook, look, part.sheet(), widths);
  }

  void write() {
    page.row(Kind.TITLE, part.sheet() + " of " + contents.form().agency());
    page.row(
        Kind.LINE,
        "Quarter "
            + contents.form().quarter().id()
            + ". Grey columns are as they were sent and locked. Yellow columns are your answers:"
            + " change only what has changed.");
    List<String> locked = locked();
    header(locked);
    int first = page.next();
    List<PlanRow> rows = contents.asked().rows(part);
    List<SentRow> sent = contents.form().rows(part);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), sent.get(i));
    }
    rules(locked.size(), first, page.next() - 1);
    page.sheet().createFreezePane(FROZEN, first);
    page.sheet().setRepeatingRows(new CellRangeAddress(first - 1, first - 1, -1, -1));
    page.finish(true);
  }

  private List<String> locked() {
    List<String> headers =
        new ArrayList<>(
            List.of(FormWords.CODE, FormWords.REVIEW, FormWords.SERIES, FormWords.NUMBER));
    headers.addAll(
        part == FormPart.ACTIONS
            ? List.of("Recommendation", "Action", "Target date")
            : List.of("Action", "What success would look like", "Completed", "Follow-up due"));
    headers.addAll(part.asSentHeaders());
    return headers;
  }

  private void header(List<String> locked) {
    int column = 0;
    for (String header : locked) {
      page.cell(column++, Kind.SENT_HEADER, header);
    }
    for (Field field : part.fields()) {
      page.cell(column++, Kind.ANSWER_HEADER, field.header());
    }
    page.advance();
  }

  private void row(PlanRow row, SentRow sent) {
    int column = 0;
    for (String text : locked(row.action(), sent)) {
      page.cell(column++, Kind.SENT, text);
    }
    for (Field field : part.fields()) {
      if (field.isDay()) {
        page.day(column++, sent.value(field));
      } else {
        page.cell(column++, Kind.ANSWER, sent.value(field));
      }
    }
    page.advance();
  }

  private List<String> locked(Action action, SentRow sent) {
    List<String> texts =
        new ArrayList<>(
            List.of(sent.code(), action.id().review(), action.id().series(), action.id().number()));
    texts.addAll(
        part == FormPart.ACTIONS
            ? List.of(
                action.wording().recommendation(),
                action.wording().action(),
                target(action.target()))
            : List.of(
                said(action.wording()),
                action.standing().followUp().measure(),
                day(action.standing().completed()),
                day(action.standing().followUp().due())));
    texts.addAll(sent.asSent());
    return texts;
  }

  private static String target(TargetDate target) {
    return target.day().filter(day -> !target.guessed()).map(Days::words).orElse(target.raw());
  }

  private static String said(Wording wording) {
    return wording.action().isBlank() ? wording.recommendation() : wording.action();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Days::words).orElse("");
  }

  private void rules(int column, int first, int last) {
    for (Field field : part.fields()) {
      Rules.Cells cells = new Rules.Cells(page.sheet(), first, last, column++);
      if (field == Field.STATUS) {
        Rules.status(cells, contents.words().size());
      } else if (field == Field.IMPACT) {
        Rules.finding(cells, contents.findings().size());
      } else if (field.isDay()) {
        Rules.day(cells);
      }
    }
  }
}
