package org.boardpaper.render.xlsx.form;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.boardpaper.basics.Days;
import org.boardpaper.plan.Action;
import org.boardpaper.plan.TargetDate;
import org.boardpaper.render.xlsx.form.FormLook.Kind;
import org.boardpaper.round.Field;
import org.boardpaper.round.FormWords;
import org.boardpaper.round.PlanRow;
import org.boardpaper.round.SentRow;

/** The sheet on which an agency answers: a row for each of its open actions. */
final class ActionsSheet {
  private static final List<String> SENT =
      List.of(
          FormWords.CODE,
          FormWords.REVIEW,
          FormWords.SERIES,
          FormWords.NUMBER,
          "Recommendation",
          "Action",
          "Target date",
          FormWords.STATUS_SENT,
          FormWords.PROGRESS_SENT);
  static final int[] WIDTHS = {11, 13, 15, 7, 30, 32, 14, 15, 30, 17, 36, 14, 26, 14, 26};
  private static final int FROZEN = 4;

  private final FormSheet page;
  private final FormContents contents;

  ActionsSheet(FormSheet page, FormContents contents) {
    this.page = page;
    this.contents = contents;
  }

  void write() {
    page.row(Kind.TITLE, "Actions of " + contents.form().agency());
    page.row(
        Kind.LINE,
        "Quarter "
            + contents.form().quarter().id()
            + ". Grey columns are as they were sent and locked. Yellow columns are your answers:"
            + " change only what has changed.");
    header();
    int first = page.next();
    List<PlanRow> rows = contents.asked().rows();
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), contents.form().rows().get(i));
    }
    rules(first, page.next() - 1);
    page.sheet().createFreezePane(FROZEN, first);
    page.sheet().setRepeatingRows(new CellRangeAddress(first - 1, first - 1, -1, -1));
    page.finish(true);
  }

  private void header() {
    int column = 0;
    for (String header : SENT) {
      page.cell(column++, Kind.SENT_HEADER, header);
    }
    for (Field field : Field.values()) {
      page.cell(column++, Kind.ANSWER_HEADER, field.header());
    }
    page.advance();
  }

  private void row(PlanRow row, SentRow sent) {
    Action action = row.action();
    int column = 0;
    for (String text :
        List.of(
            sent.code(),
            action.id().review(),
            action.id().series(),
            action.id().number(),
            action.wording().recommendation(),
            action.wording().action(),
            target(action.target()),
            sent.value(Field.STATUS),
            sent.value(Field.PROGRESS))) {
      page.cell(column++, Kind.SENT, text);
    }
    for (Field field : Field.values()) {
      if (field.isDay()) {
        page.day(column++, sent.value(field));
      } else {
        page.cell(column++, Kind.ANSWER, sent.value(field));
      }
    }
    page.advance();
  }

  private static String target(TargetDate target) {
    return target.day().filter(day -> !target.guessed()).map(Days::words).orElse(target.raw());
  }

  private void rules(int first, int last) {
    int column = SENT.size();
    for (Field field : Field.values()) {
      if (field == Field.STATUS) {
        Rules.status(page.sheet(), first, last, column, contents.words().size());
      } else if (field.isDay()) {
        Rules.day(page.sheet(), first, last, column);
      }
      column++;
    }
  }
}
