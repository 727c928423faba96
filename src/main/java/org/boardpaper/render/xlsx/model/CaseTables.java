package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.render.xlsx.model.Grid.Column;

/** What each case costs. Case 0 is the one in use, then come the scenarios. */
final class CaseTables {
  private final ContributionModel model;

  CaseTables(ModelBook book) {
    this.model = book.model();
  }

  Grid<Integer> cases() {
    return new Grid<>(
        "Cases",
        List.of(
            Column.formula(
                "Case",
                Style.TEXT,
                "IF({No.}=Case_in_use,\"Case in use\",INDEX(Scenarios[Scenario],{No.}))"),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            assumption("Office cost", "Office_used", Style.MONEY),
            assumption("Reviews", "Reviews_used", Style.NUMBER),
            assumption("Cost per review", "Cost_per_review_used", Style.MONEY),
            Column.formula(
                "Chairs and authors",
                Style.MONEY,
                "ROUND({Reviews}*{Cost per review},Money_places)"),
            Column.formula("Total cost", Style.MONEY, "{Office cost}+{Chairs and authors}"),
            Column.formula("To share", Style.MONEY, "{Total cost}-Drawn_first"),
            Column.formula(
                "In-year balance",
                Style.MONEY,
                "IF(Draw_planned>0,{To share},Total_due)-{Total cost}"),
            Column.formula(
                "Closing pot", Style.MONEY, "Opening_pot+{In-year balance}-Total_in_advance"),
            Column.formula(
                "Reviews covered",
                Style.NUMBER,
                "IF({Cost per review}>0,(Total_due-{Office cost})/{Cost per review},0)")),
        units());
  }

  private static Column<Integer> assumption(String header, String used, Style style) {
    return Column.formula(
        header,
        style,
        "IF({No.}=Case_in_use,%s,INDEX(Scenarios[%s],{No.}))".formatted(used, header));
  }

  private List<Integer> units() {
    return IntStream.rangeClosed(0, model.scenarios().size()).boxed().toList();
  }
}
