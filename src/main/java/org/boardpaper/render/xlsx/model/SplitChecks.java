package org.boardpaper.render.xlsx.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.boardpaper.paper.contribution.ModelRules;

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
            "No contribution, weight or fixed amount is below nought, and somebody shares",
            "COUNTIF(Partners[Agreed],\"<0\")+COUNTIF(Partners[Weight],\"<0\")+COUNTIF(Partners[Fixed amount],\"<0\")"
                + "+IF(Total_weight>0,0,IF(%s,0,1))"
                    .formatted(CaseTables.is(ModelRules.Rest.BY_NOBODY)),
            "Amounts below nought, and one more where nobody shares what is left."),
        Check.of(
            "Costs are whole pence",
            "SUM(Cases[Office cost])-ROUND(SUM(Cases[Office cost]),Money_places)"
                + "+SUM(Cases[To share])-(SUM(Pence[Left to share])+Fixed_pence*ROWS(Pence[No.]))/Pence_per_pound",
            "Costs in pounds, less the same in whole pence."),
        Check.of(
            "How the cost is shared is one of the list",
            "%s".formatted(oneOfTheList()),
            "Nought where the words are those of one of the three ways."),
        Check.of(
            "What is given back of the reserve is all given back in its years, or the rest is ahead",
            "IF(Draw_planned>0,IF(ROWS(Ahead[No.])>=Draw_planned,SUM(Ahead[Drawn])-Draw_amount,0),SUM(Ahead[Drawn]))",
            "The parts of all years, less the whole."));
  }

  private static String oneOfTheList() {
    return "1-"
        + Arrays.stream(ModelRules.Rest.values())
            .map(rest -> "IF(%s,1,0)".formatted(CaseTables.is(rest)))
            .collect(Collectors.joining("-"));
  }

  static List<Check> split() {
    return List.of(
        Check.of(
            "Contributions add up to the cost",
            "SUM(Contributions[Contribution])+Drawn_first+SUMIFS(Pence[Borne by the pot],Pence[No.],Case_in_use)/Pence_per_pound"
                + "-Office_used-ROUND(Reviews_used*Cost_per_review_used,Money_places)",
            "The contributions of all partners, what is given back and what the pot bears, less"
                + " office and reviews in use."),
        Check.of(
            "Contributions add up in every scenario",
            "SUM(Pence[Not given out])",
            "Pence left over and not given out, added over all cases."),
        Check.of(
            "Shares of all cases add up to all costs",
            "SUM(Split[Share])+SUM(Pence[Borne by the pot])/Pence_per_pound-SUM(Cases[To share])",
            "Every share in the split and what the pot bears, less what every case shares."),
        Check.of(
            "No remainder is below nought or as large as all weights",
            "IF(MIN(Split[Remainder])<0,1,0)+IF(MAX(Split[Remainder])<MAX(Total_weight,1),0,1)",
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
