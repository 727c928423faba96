package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** Every step in the order in which it is worked out. One formula per column of a table. */
final class WorkingsSheet {
  private static final Style FACTOR = new Style(Format.FACTOR, Ground.PLAIN);

  private final ModelBook book;
  private final ContributionModel model;

  WorkingsSheet(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  /** An assumption of the scenario that the finance officer's own figure replaces. */
  private record Used(String words, String column, String own, Style style) {
    Entry as(String formula) {
      return new Entry.Styled(style, Entry.formula(formula));
    }
  }

  void write() {
    Page page = book.page(Tab.WORKINGS, 26, 13, 12, 14, 12, 13, 19, 15, 14, 12, 12, 8, 11);
    inUse(page);
    page.heading("2. Totals");
    WorkingTotals.lines().forEach(page::line);
    page.heading("3. Each partner's standing for the year");
    page.totals(page.table(position()), List.of("Due", "Paid", "To collect", "Overpaid"));
    page.newPage();
    page.heading("4. Each case: 0 is the case in use, then the scenarios");
    page.table(new CaseTables(book).cases());
    page.newPage();
    page.heading("5. Growth, and what is given back of the reserve");
    page.table(ahead());
    page.heading("6. The pot from year to year, case in use");
    page.table(path());
    page.newPage();
    page.heading("7. What each step asks of each partner");
    page.table(new StepTables(book).claims());
    for (int pass = 1; pass <= Passes.of(model).last(); pass++) {
      sharing(page, pass);
    }
  }

  private void sharing(Page page, int pass) {
    String round = Passes.of(model).last() > 1 ? " (pass %d of the minimum)".formatted(pass) : "";
    AmountTables amounts = new AmountTables(book, pass);
    SplitTables split = new SplitTables(book, pass);
    page.newPage();
    page.heading("8. Pence of each part of the cost" + round);
    page.table(amounts.amounts());
    page.heading("9. Pence of each step" + round);
    page.table(amounts.stages());
    page.skip();
    page.table(split.pence());
    page.newPage();
    page.heading("10. The split: largest remainder, ties in the order of the lines" + round);
    page.table(split.split());
    page.heading("11. What each partner pays in each case" + round);
    page.table(split.shares());
  }

  private void inUse(Page page) {
    page.heading("1. Assumptions in use");
    PlacedTable used = page.table(inUse());
    book.name("Office_used", used.cell("In use", 0));
    book.name("Reviews_used", used.cell("In use", 1));
    book.name("Cost_per_review_used", used.cell("In use", 2));
  }

  private static Grid<Used> inUse() {
    return new Grid<>(
        "In_use",
        List.of(
            Column.of("Assumption", Style.TEXT, used -> Entry.of(used.words())),
            Column.of(
                "From scenario",
                Style.MONEY,
                used -> used.as("INDEX(Scenarios[" + used.column() + "],Chosen_number)")),
            Column.of(
                "Your own",
                Style.MONEY,
                used -> used.as("IF(ISNUMBER(%1$s),%1$s,\"None\")".formatted(used.own()))),
            Column.of(
                "In use",
                Style.MONEY,
                used -> used.as("IF(ISNUMBER({Your own}),{Your own},{From scenario})"))),
        List.of(
            new Used("Office cost", "Office cost", "Own_office", Style.MONEY),
            new Used("Reviews a year", "Reviews", "Own_reviews", Style.NUMBER),
            new Used("Cost per review", "Cost per review", "Own_cost_per_review", Style.MONEY)));
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

  private Grid<Integer> ahead() {
    return new Grid<>(
        "Ahead",
        List.of(
            yearEnding(),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            Column.formula("Office growth", FACTOR, "(1+Office_uplift)^({No.}-1)"),
            Column.formula("Review growth", FACTOR, "(1+Review_inflation)^({No.}-1)"),
            Column.formula("Drawn by then", Style.MONEY, drawnBy("{No.}")),
            Column.formula("Drawn", Style.MONEY, "{Drawn by then}-" + drawnBy("({No.}-1)"))),
        years());
  }

  private Column<Integer> yearEnding() {
    return Column.of(
        "Year ending",
        Style.TEXT,
        i -> Entry.of(YearWords.day(model.year().plus(i - 1).lastDay())));
  }

  private List<Integer> years() {
    return IntStream.rangeClosed(1, model.settings().years()).boxed().toList();
  }

  private Grid<Integer> path() {
    return new Grid<>(
        "Path",
        List.of(
            yearEnding(),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            Column.of("Opening pot", Style.MONEY, this::opening),
            Column.formula(
                "Contributions",
                Style.MONEY,
                "IF(Draw_planned>0,{Total cost}-INDEX(Ahead[Drawn],{No.}),IF({No.}=1,Total_due,Later_contributions))"),
            Column.formula("In the pot already", Style.MONEY, "IF({No.}=1,Total_in_advance,0)"),
            Column.formula(
                "Office cost",
                Style.MONEY,
                "ROUND(Office_used*INDEX(Ahead[Office growth],{No.}),Money_places)"),
            Column.formula(
                "Chairs and authors",
                Style.MONEY,
                "ROUND(Reviews_used*ROUND(Cost_per_review_used*INDEX(Ahead[Review growth],{No.}),Money_places),Money_places)"),
            Column.formula("Total cost", Style.MONEY, "{Office cost}+{Chairs and authors}"),
            Column.formula(
                "Closing pot",
                Style.MONEY,
                "{Opening pot}+{Contributions}-{In the pot already}-{Total cost}")),
        years());
  }

  /** What is given back of the reserve by the end of a year: equal parts by cumulative rounding. */
  private static String drawnBy(String year) {
    return "IF(Draw_planned>0,ROUND(Draw_amount*MIN(%s,Draw_planned)/Draw_planned,Money_places),0)"
        .formatted(year);
  }

  private Entry opening(int year) {
    return year == 1
        ? Entry.formula("Opening_pot")
        : Entry.later(() -> book.table("Path").cell("Closing pot", year - 2));
  }

  private List<Integer> lines() {
    return IntStream.rangeClosed(1, model.contributors().size()).boxed().toList();
  }
}
