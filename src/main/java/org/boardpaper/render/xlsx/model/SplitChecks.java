package org.boardpaper.render.xlsx.model;

import java.util.List;

/** The checks on what is typed and on how costs are split. */
final class SplitChecks {
  private SplitChecks() {}

  static List<Check> inputs() {
    return List.of(
        Check.of(
            "A scenario of the list is chosen, and its name is used once",
            "COUNTIF(Scenarios[Scenario],Chosen_scenario)-1",
            "How often the chosen name stands in the table of scenarios, less one."),
        Check.of(
            "Every amount of a partner is a number",
            "COUNT(Partners[Agreed])+COUNT(Partners[Not called on])+COUNT(Partners[Received in advance])"
                + "+COUNT(Partners[Received this year])-ROWS(Partners[Line])*COLUMNS(Partners[[Agreed]:[Received this year]])",
            "Numbers found in Partners, less the cells that should hold one."),
        Check.of(
            "No agreed contribution is below nought, and one is above",
            "COUNTIF(Partners[Agreed],\"<0\")+IF(Total_agreed>0,0,1)",
            "Contributions below nought, and one more where none is above."),
        Check.of(
            "Costs are whole pence",
            "SUM(Cases[Office cost])-ROUND(SUM(Cases[Office cost]),Money_places)"
                + "+SUM(Cases[Total cost])-SUM(Pence[Pence to split])/Pence_per_pound",
            "Costs in pounds, less the same in whole pence."));
  }

  static List<Check> split() {
    return List.of(
        Check.of(
            "Contributions add up to the cost",
            "SUM(Contributions[Contribution])-Office_used-ROUND(Reviews_used*Cost_per_review_used,Money_places)",
            "The contributions of all partners, less office and reviews in use."),
        Check.of(
            "Contributions add up in every scenario",
            "SUM(Pence[Not given out])",
            "Pence left over and not given out, added over all cases."),
        Check.of(
            "Shares of all cases add up to all costs",
            "SUM(Split[Share])-SUM(Cases[Total cost])",
            "Every share in the split, less the cost of every case."),
        Check.of(
            "No remainder is below nought or as large as all weights",
            "IF(MIN(Split[Remainder])<0,1,0)+IF(MAX(Split[Remainder])<Total_weight,0,1)",
            "Counts each breach."),
        Check.of(
            "Pence left over are fewer than the partners",
            "IF(MIN(Pence[Left over])<0,1,0)+IF(MAX(Pence[Left over])<ROWS(Partners[Line]),0,1)",
            "Counts each breach."),
        Check.of(
            "Every place in the split is taken once",
            "SUM(Split[Place])-SUM(Split[Line])",
            "Places 1, 2, 3 and so on add up like the lines."),
        Check.of(
            "Pence times pence stay exact",
            "IF(MAX(Split[Product])<Exact_limit,0,1)",
            "The largest product against the largest whole number counted exactly."));
  }
}
