package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.ModelRules;
import org.boardpaper.render.xlsx.model.Grid.Column;

/**
 * What each case costs and how its cost is split. Case 0 is the one in use, then come the
 * scenarios.
 *
 * <p>The split is done in whole pence, so it is exact: pence rounded down = pence to split × weight
 * ÷ all weights, and what is left over goes, penny by penny, to the largest remainders, the earlier
 * line first. Fixed amounts are taken off before; what is below nought is split like a charge and
 * given its sign again.
 */
final class CaseTables {
  private final ModelBook book;
  private final ContributionModel model;

  CaseTables(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  /** A line of the split: the case, 0 for the one in use, and the payer, from 1. */
  record Part(int unit, int line) {}

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

  Grid<Integer> pence() {
    return new Grid<>(
        "Pence",
        List.of(
            Column.of(
                "Case", Style.TEXT, i -> Entry.later(() -> book.table("Cases").cell("Case", i))),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            Column.formula(
                "Left to share",
                Style.WHOLE,
                "ROUND(SUMIFS(Cases[To share],Cases[No.],{No.})*Pence_per_pound,0)-Fixed_pence"),
            Column.formula(
                "Borne by the pot",
                Style.WHOLE,
                "IF(%s,{Left to share},0)".formatted(is(ModelRules.Rest.BY_NOBODY))),
            Column.formula(
                "Pence to split", Style.WHOLE, "ABS({Left to share}-{Borne by the pot})"),
            Column.formula("Sign", Style.WHOLE, "IF({Left to share}<0,-1,1)"),
            Column.formula(
                "Rounded down", Style.WHOLE, "SUMIFS(Split[Rounded down],Split[Case],{No.})"),
            Column.formula("Left over", Style.WHOLE, "{Pence to split}-{Rounded down}"),
            Column.formula(
                "Given out", Style.WHOLE, "SUMIFS(Split[Extra penny],Split[Case],{No.})"),
            Column.formula("Not given out", Style.WHOLE, "ABS({Left over}-{Given out})")),
        units());
  }

  Grid<Part> split() {
    return new Grid<>(
        "Split",
        List.of(
            Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
            Column.of("Case", Style.WHOLE, part -> Entry.of(part.unit())),
            Column.of("Line", Style.WHOLE, part -> Entry.of(part.line())),
            Column.formula("Weight", Style.WHOLE, weight()),
            Column.formula(
                "Fixed pence",
                Style.WHOLE,
                "ROUND(SUMIFS(Partners[Fixed amount],Partners[Line],{Line})*Pence_per_pound,0)"),
            Column.formula(
                "Product", Style.WHOLE, "{Weight}*SUMIFS(Pence[Pence to split],Pence[No.],{Case})"),
            Column.formula(
                "Rounded down", Style.WHOLE, "IF(Total_weight>0,INT({Product}/Total_weight),0)"),
            Column.formula("Remainder", Style.WHOLE, "{Product}-{Rounded down}*Total_weight"),
            Column.formula(
                "Place",
                Style.WHOLE,
                "1+COUNTIFS(Split[Case],{Case},Split[Remainder],\">\"&{Remainder})"
                    + "+COUNTIFS(Split[Case],{Case},Split[Remainder],{Remainder},"
                    + "Split[Line],\"<\"&{Line})"),
            Column.formula(
                "Extra penny",
                Style.WHOLE,
                "IF({Place}<=SUMIFS(Pence[Left over],Pence[No.],{Case}),1,0)"),
            Column.formula(
                "Share",
                Style.MONEY,
                "({Fixed pence}+({Rounded down}+{Extra penny})*SUMIFS(Pence[Sign],Pence[No.],{Case}))"
                    + "/Pence_per_pound")),
        parts());
  }

  /** Nothing for a fixed amount, one for equal shares, else the weight or what is agreed. */
  private static String weight() {
    return "IF(OR(ISNUMBER(INDEX(Partners[Fixed amount],{Line})),%s),0,IF(%s,1,ROUND(IF(ISNUMBER(INDEX(Partners[Weight],{Line})),INDEX(Partners[Weight],{Line}),INDEX(Partners[Agreed],{Line}))*Pence_per_pound,0)))"
        .formatted(is(ModelRules.Rest.BY_NOBODY), is(ModelRules.Rest.EQUALLY));
  }

  /** That the cost is shared so. */
  static String is(ModelRules.Rest rest) {
    return "Sharing=\"%s\"".formatted(rest.words());
  }

  private List<Integer> units() {
    return IntStream.rangeClosed(0, model.scenarios().size()).boxed().toList();
  }

  private List<Integer> lines() {
    return IntStream.rangeClosed(1, model.contributors().size()).boxed().toList();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    units().forEach(unit -> lines().forEach(line -> parts.add(new Part(unit, line))));
    return parts;
  }
}
