package org.boardpaper.render.xlsx.model;

import java.util.List;

/** The totals that other formulas name. */
final class WorkingTotals {
  private static final List<String> COUNTED =
      List.of("Chosen_number", "Draw_planned", "Minimum_pence");

  private WorkingTotals() {}

  static List<Line> lines() {
    return List.of(
        total(
            "Chosen_number",
            "Number of the chosen scenario",
            "MATCH(Chosen_scenario,Scenarios[Scenario],0)"),
        total("Total_agreed", "Agreed", "SUM(Partners[Agreed])"),
        total("Total_due", "Due", "Total_agreed-SUM(Partners[Not called on])"),
        total(
            "Total_in_advance",
            "Received in advance, less overpaid",
            "SUM(Partners[Received in advance])-IF(Draw_planned>0,0,SUM(Position[Overpaid]))"),
        total(
            "Draw_planned",
            "Years over which the reserve is given back",
            "IF(COUNT(Draw_amount,Draw_years)=1+1,MAX(Draw_years,0),0)"),
        total("Drawn_first", "Given back in the first year", "SUMIFS(Ahead[Drawn],Ahead[No.],1)"),
        total(
            "Minimum_pence",
            "What every partner pays at least, in pence",
            "ROUND(Minimum_contribution*Pence_per_pound,0)"),
        total(
            "Later_contributions",
            "Contributions a year, later years",
            "IF(ISNUMBER(Own_contributions),Own_contributions,Total_agreed)"),
        total(
            "Total_cost",
            "Cost of the case in use",
            "SUMIFS(Cases[Total cost],Cases[No.],Case_in_use)"));
  }

  private static Line total(String name, String label, String formula) {
    Style style = COUNTED.contains(name) ? Style.WHOLE : Style.MONEY;
    return new Line(name, label, style, Entry.formula(formula), "In formulas: " + name);
  }
}
