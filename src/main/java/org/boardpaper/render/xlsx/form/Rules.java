package org.boardpaper.render.xlsx.form;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpaper.plan.ActionStatus;
import org.boardpaper.plan.Impact;

/** What may be typed into the cells of a form. */
final class Rules {
  /** The sheet that holds the words of status. */
  static final String WORDS = "Status words";

  /** The sheet that holds the words for what a follow-up found. */
  static final String FINDINGS = "Finding words";

  private static final int FIRST_WORD = 4;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private Rules() {}

  /**
   * Cells of a column.
   *
   * @param first index of the first row
   * @param last index of the last row
   */
  record Cells(XSSFSheet sheet, int first, int last, int column) {
    private CellRangeAddressList range() {
      return new CellRangeAddressList(first, last, column, column);
    }
  }

  /** A word of status. */
  static void status(Cells cells, int words) {
    list(cells, WORDS, words, "Status");
  }

  /** A word for what a follow-up found. */
  static void finding(Cells cells, int words) {
    list(cells, FINDINGS, words, "Finding");
  }

  private static void list(Cells cells, String sheet, int words, String title) {
    String range = "'%s'!$A$%d:$A$%d".formatted(sheet, FIRST_WORD, FIRST_WORD + words - 1);
    DataValidationHelper helper = cells.sheet().getDataValidationHelper();
    DataValidation rule =
        helper.createValidation(helper.createFormulaListConstraint(range), cells.range());
    // Excel shows the arrow where this says "suppress": the attribute is named the wrong way round
    rule.setSuppressDropDownArrow(true);
    finish(cells, rule, title, "Choose a word from the list.");
  }

  /** Yes or no. */
  static void yesOrNo(Cells cells) {
    DataValidationHelper helper = cells.sheet().getDataValidationHelper();
    DataValidation rule =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"Yes", "No"}), cells.range());
    rule.setSuppressDropDownArrow(true);
    finish(cells, rule, "Nothing to report", "Yes or No.");
  }

  /** A day of this century. */
  static void day(Cells cells) {
    DataValidationHelper helper = cells.sheet().getDataValidationHelper();
    DataValidationConstraint days =
        helper.createDateConstraint(
            OperatorType.BETWEEN,
            Integer.toString((int) DateUtil.getExcelDate(FIRST)),
            Integer.toString((int) DateUtil.getExcelDate(LAST)),
            "dd/mm/yyyy");
    DataValidation rule = helper.createValidation(days, cells.range());
    finish(cells, rule, "A date", "Type a date, day first, such as 31/03/2016.");
  }

  private static void finish(Cells cells, DataValidation rule, String title, String words) {
    rule.setEmptyCellAllowed(true);
    rule.setShowErrorBox(true);
    rule.createErrorBox(title, words);
    rule.setShowPromptBox(true);
    rule.createPromptBox(title, words);
    cells.sheet().addValidationData(rule);
  }

  /** What a status means, in plain words. */
  static String meaning(ActionStatus status) {
    return switch (status) {
      case NOT_STARTED -> "Nothing has been done yet";
      case IN_PROGRESS -> "Under way";
      case AWAITING_CONFIRMATION -> "Thought to be done; you have yet to confirm it";
      case BLOCKED -> "Cannot go on until something else happens";
      case EXTENSION_REQUESTED -> "More time is asked for; give a new date and a reason";
      case COMPLETED -> "You say that it is done; give the date and, if you can, the evidence";
      case VERIFIED -> "The partnership has seen that it is done";
      case WITHDRAWN -> "The partnership has decided that it will not be done";
      case REOPENED -> "Was closed, and is open again";
    };
  }

  /** What a finding of a follow-up means, in plain words. */
  static String meaning(Impact impact) {
    return switch (impact) {
      case EMBEDDED -> "What was changed is now how you work";
      case PARTLY -> "Some of it is";
      case NOT -> "The work has made no difference that lasts";
      case NOT_KNOWN -> "You looked, and it cannot be told";
    };
  }
}
