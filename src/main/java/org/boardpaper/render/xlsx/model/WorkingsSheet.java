package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/**
 * Every step in the order in which it is worked out. One formula per column of a table.
 *
 * <p>The split is done in whole pence, so it is exact: pence rounded down = pence to split × weight
 * ÷ all weights, and what is left over goes, penny by penny, to the largest remainders, the earlier
 * line first.
 */
final class WorkingsSheet {
  private static final List<String> COUNTED = List.of("Chosen_number", "Total_weight");

  private final ModelBook book;
  private final ContributionModel model;

  WorkingsSheet(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  /** A line of the split: the case, 0 for the one in use, and the payer, from 1. */
  private record Part(int unit, int line) {}

  void write() {
    Page page = book.page(Tab.WORKINGS, 42, 15, 14, 14, 20, 16, 16, 15, 15, 14);
    inUse(page);
    page.heading("2. Totals");
    totals().forEach(page::line);
    page.heading("3. Each partner's standing for the year");
    page.totals(page.table(position()), List.of("Due", "Paid", "To collect", "Overpaid"));
    page.newPage();
    page.heading("4. Each case: 0 is the case in use, then the scenarios");
    page.table(cases());
    page.heading("5. Pence to split in each case");
    page.table(pence());
    page.heading("6. The pot from year to year, case in use");
    page.table(path());
    page.newPage();
    page.heading("7. The split: largest remainder in pence, ties in the order of the lines");
    page.table(split());
  }

  private void inUse(Page page) {
    page.heading("1. Assumptions in use");
    PlacedTable used =
        page.table(
            new Grid<>(
                "In_use",
                List.of(
                    Column.of("Assumption", Style.TEXT, (List<String> row) -> Entry.of(row.get(0))),
                    Column.of(
                        "From scenario",
                        Style.NUMBER,
                        row -> Entry.formula("INDEX(Scenarios[" + row.get(1) + "],Chosen_number)")),
                    Column.of(
                        "Your own",
                        Style.NUMBER,
                        row ->
                            Entry.formula(
                                "IF(ISNUMBER(" + row.get(2) + ")," + row.get(2) + ",\"None\")")),
                    Column.formula(
                        "In use",
                        Style.NUMBER,
                        "IF(ISNUMBER({Your own}),{Your own},{From scenario})")),
                List.of(
                    List.of("Office cost, pounds", "Office cost", "Own_office"),
                    List.of("Reviews a year", "Reviews", "Own_reviews"),
                    List.of("Cost per review, pounds", "Cost per review", "Own_cost_per_review"))));
    book.name("Office_used", used.cell("In use", 0));
    book.name("Reviews_used", used.cell("In use", 1));
    book.name("Cost_per_review_used", used.cell("In use", 2));
  }

  private static List<Line> totals() {
    return List.of(
        total(
            "Chosen_number",
            "Number of the chosen scenario",
            "MATCH(Chosen_scenario,Scenarios[Scenario],0)"),
        total("Total_agreed", "Agreed", "SUM(Partners[Agreed])"),
        total("Total_due", "Due", "Total_agreed-SUM(Partners[Not called on])"),
        total("Total_in_advance", "Received in advance", "SUM(Partners[Received in advance])"),
        total(
            "Later_contributions",
            "Contributions a year, later years",
            "IF(ISNUMBER(Own_contributions),Own_contributions,Total_agreed)"),
        total(
            "Total_cost",
            "Cost of the case in use",
            "SUMIFS(Cases[Total cost],Cases[No.],Case_in_use)"),
        total(
            "Total_weight",
            "All weights: agreed contributions in pence",
            "SUMIFS(Split[Weight],Split[Case],Case_in_use)"));
  }

  private static Line total(String name, String label, String formula) {
    Style style = COUNTED.contains(name) ? Style.WHOLE : Style.MONEY;
    return new Line(name, label, style, Entry.formula(formula), "In formulas: " + name);
  }

  private Grid<Integer> position() {
    return new Grid<>(
        "Position",
        List.of(
            Column.of("Partner", Style.TEXT, i -> Entry.formula("INDEX(Partners[Partner],{Line})")),
            Column.of("Line", Style.WHOLE, i -> Entry.of(i)),
            Column.formula(
                "Due",
                Style.MONEY,
                "INDEX(Partners[Agreed],{Line})-INDEX(Partners[Not called on],{Line})"),
            Column.formula(
                "Paid",
                Style.MONEY,
                "INDEX(Partners[Received in advance],{Line})"
                    + "+INDEX(Partners[Received this year],{Line})"),
            Column.formula("To collect", Style.MONEY, "MAX({Due}-{Paid},0)"),
            Column.formula("Overpaid", Style.MONEY, "MAX({Paid}-{Due},0)")),
        lines());
  }

  private Grid<Integer> cases() {
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
            Column.formula("In-year balance", Style.MONEY, "Total_due-{Total cost}"),
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

  private Grid<Integer> pence() {
    return new Grid<>(
        "Pence",
        List.of(
            Column.of(
                "Case", Style.TEXT, i -> Entry.later(() -> book.table("Cases").cell("Case", i))),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            Column.formula(
                "Pence to split",
                Style.WHOLE,
                "ROUND(SUMIFS(Cases[Total cost],Cases[No.],{No.})*Pence_per_pound,0)"),
            Column.formula(
                "Rounded down", Style.WHOLE, "SUMIFS(Split[Rounded down],Split[Case],{No.})"),
            Column.formula("Left over", Style.WHOLE, "{Pence to split}-{Rounded down}"),
            Column.formula(
                "Given out", Style.WHOLE, "SUMIFS(Split[Extra penny],Split[Case],{No.})"),
            Column.formula("Not given out", Style.WHOLE, "ABS({Left over}-{Given out})")),
        units());
  }

  private Grid<Part> split() {
    return new Grid<>(
        "Split",
        List.of(
            Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
            Column.of("Case", Style.WHOLE, part -> Entry.of(part.unit())),
            Column.of("Line", Style.WHOLE, part -> Entry.of(part.line())),
            Column.formula(
                "Weight", Style.WHOLE, "ROUND(INDEX(Partners[Agreed],{Line})*Pence_per_pound,0)"),
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
            Column.formula("Share", Style.MONEY, "({Rounded down}+{Extra penny})/Pence_per_pound")),
        parts());
  }

  private Grid<Integer> path() {
    return new Grid<>(
        "Path",
        List.of(
            Column.of(
                "Year ending",
                Style.TEXT,
                i -> Entry.of(YearWords.day(model.year().plus(i - 1).lastDay()))),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            Column.of("Opening pot", Style.MONEY, this::opening),
            Column.formula(
                "Contributions", Style.MONEY, "IF({No.}=1,Total_due,Later_contributions)"),
            Column.formula("In the pot already", Style.MONEY, "IF({No.}=1,Total_in_advance,0)"),
            Column.formula(
                "Office growth",
                new Style(Format.FACTOR, Ground.PLAIN),
                "(1+Office_uplift)^({No.}-1)"),
            Column.formula(
                "Office cost", Style.MONEY, "ROUND(Office_used*{Office growth},Money_places)"),
            Column.formula(
                "Chairs and authors",
                Style.MONEY,
                "ROUND(Reviews_used*Cost_per_review_used,Money_places)"),
            Column.formula("Total cost", Style.MONEY, "{Office cost}+{Chairs and authors}"),
            Column.formula(
                "Closing pot",
                Style.MONEY,
                "{Opening pot}+{Contributions}-{In the pot already}-{Total cost}")),
        IntStream.rangeClosed(1, model.settings().years()).boxed().toList());
  }

  private Entry opening(int year) {
    return year == 1
        ? Entry.formula("Opening_pot")
        : Entry.later(() -> book.table("Path").cell("Closing pot", year - 2));
  }

  private List<Integer> lines() {
    return IntStream.rangeClosed(1, model.contributors().size()).boxed().toList();
  }

  private List<Integer> units() {
    return IntStream.rangeClosed(0, model.scenarios().size()).boxed().toList();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    units().forEach(unit -> lines().forEach(line -> parts.add(new Part(unit, line))));
    return parts;
  }
}
