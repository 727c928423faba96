package org.boardpaper.render.xlsx.model;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.boardpaper.paper.contribution.SharingStep.Rule;

/** What may be typed into a cell, said before and after. */
final class InputRules {
  /** The columns of Partners that hold pounds. */
  static final List<String> PARTNER_MONEY =
      List.of("Agreed", "Not called on", "Received in advance", "Received this year");

  private static final String MOST_MONEY = "10000000";
  private static final String MOST_REVIEWS = "100";
  private static final String MOST_YEARS = "100";
  private static final String[] RULES =
      Arrays.stream(Rule.values()).map(Rule::words).toArray(String[]::new);

  private static final String[] UNITS = {"0.01", "1", "10", "50"};

  private final XSSFSheet sheet;
  private final DataValidationHelper rules;

  InputRules(XSSFSheet sheet) {
    this.sheet = sheet;
    this.rules = sheet.getDataValidationHelper();
  }

  /** The rules of Assumptions, whose single inputs stand below one another in column B. */
  void assumptions(XSSFCell chosen, PlacedTable scenarios) {
    DataValidation list =
        rules.createValidation(
            rules.createFormulaListConstraint("Scenario_names"), cells(chosen.getRowIndex()));
    say(list, "Scenario", "Choose one of the scenarios of the table below.");
    int own = chosen.getRowIndex() + 3;
    decimal(cells(own), "0", MOST_MONEY, "Office cost: pounds, 0 or more, or empty.");
    decimal(cells(own + 1), "0", MOST_REVIEWS, "Reviews a year: 0 to 100, or empty.");
    decimal(cells(own + 2), "0", MOST_MONEY, "Cost per review: pounds, 0 or more, or empty.");
    int pot = own + 5;
    decimal(cells(pot), "-" + MOST_MONEY, MOST_MONEY, "The opening pot in pounds.");
    decimal(cells(pot + 1), "-0.5", "0.5", "Growth a year: -50% to 50%.");
    decimal(cells(pot + 2), "0", MOST_MONEY, "Contributions: pounds, 0 or more, or empty.");
    decimal(cells(pot + 3), "0", MOST_MONEY, "A low pot: pounds, 0 or more.");
    decimal(cells(pot + 4), "-0.5", "0.5", "Growth a year: -50% to 50%.");
    decimal(cells(pot + 5), "0", MOST_MONEY, "What is given back: pounds, 0 or more, or empty.");
    decimal(cells(pot + 6), "1", MOST_YEARS, "Over how many years: 1 to 100, or empty.");
    decimal(scenarios, "Office cost", MOST_MONEY);
    decimal(scenarios, "Reviews", MOST_REVIEWS);
    decimal(scenarios, "Cost per review", MOST_MONEY);
  }

  /** The rule of what everyone pays at least. */
  void minimum(XSSFCell least) {
    decimal(cells(least.getRowIndex()), "0", MOST_MONEY, "The minimum: pounds, 0 or more.");
  }

  /** The rules of the steps by which the cost is shared. */
  void steps(PlacedTable steps) {
    list(steps, "Rule", "Choose how this step is shared.", RULES);
    decimal(steps, "At most", MOST_MONEY);
    list(
        steps,
        "At most for",
        "Choose what the most counts for.",
        AssumptionsSheet.EACH_REVIEW,
        AssumptionsSheet.THE_YEAR);
    list(steps, "Rounded to", "Choose pounds: a penny, £1, £10 or £50.", UNITS);
    say(
        rules.createValidation(
            rules.createFormulaListConstraint("Partner_names"), cells(steps.range("Host"))),
        "Host",
        "Choose the partner that takes what is left.");
  }

  /** What a partner brings to a step. */
  void value(PlacedTable terms, String step) {
    decimal(terms, step, MOST_MONEY);
  }

  private void list(PlacedTable table, String header, String words, String... choices) {
    say(
        rules.createValidation(
            rules.createExplicitListConstraint(choices), cells(table.range(header))),
        header,
        words);
  }

  /** The rules of Partners. */
  void partners(PlacedTable partners) {
    decimal(partners, "Agreed", MOST_MONEY);
    decimal(partners, "Not called on", MOST_MONEY);
    decimal(partners, "Received in advance", MOST_MONEY);
    decimal(cells(partners.range("Received this year")), "-" + MOST_MONEY, MOST_MONEY, "Pounds.");
  }

  private void decimal(PlacedTable table, String header, String most) {
    decimal(cells(table.range(header)), "0", most, header + ": 0 to " + most + ".");
  }

  private void decimal(CellRangeAddressList cells, String least, String most, String words) {
    DataValidationConstraint between =
        rules.createDecimalConstraint(OperatorType.BETWEEN, least, most);
    say(rules.createValidation(between, cells), "Type a number", words);
  }

  private void say(DataValidation rule, String title, String words) {
    rule.setEmptyCellAllowed(true);
    rule.setShowErrorBox(true);
    rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
    rule.createErrorBox("Not taken", words);
    rule.setShowPromptBox(true);
    rule.createPromptBox(title, words);
    sheet.addValidationData(rule);
  }

  private static CellRangeAddressList cells(int row) {
    return new CellRangeAddressList(row, row, 1, 1);
  }

  private static CellRangeAddressList cells(CellRangeAddress range) {
    CellRangeAddressList list = new CellRangeAddressList();
    list.addCellRangeAddress(range);
    return list;
  }
}
