package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.render.xlsx.model.Grid.Column;

/** All scenarios side by side: costs, contributions, the pot from year to year. */
final class ScenariosSheet {
  /** Tables of contributions are cut after so many scenarios, to be legible on A4. */
  private static final int ABREAST = 6;

  private final ModelBook book;
  private final ContributionModel model;

  ScenariosSheet(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void write() {
    Page page = book.page(Tab.SCENARIOS, 40, 6, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
    page.heading("Costs and the pot on " + YearWords.day(model.year().lastDay()));
    PlacedTable costs = page.table(costs());
    Signals.colour(
        page.sheet(), costs.range("Standing"), Signals.ENOUGH, Signals.LOW, Signals.OVERDRAWN);
    for (int from = 0; from < model.scenarios().size(); from += ABREAST) {
      contributions(page, from, Math.min(model.scenarios().size(), from + ABREAST));
    }
    page.newPage();
    page.heading("The pot at each year end");
    page.table(pots());
  }

  private Grid<Integer> costs() {
    return new Grid<>(
        "Compare",
        List.of(
            scenario(),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            Column.formula("Office cost", Style.MONEY, "INDEX(Scenarios[Office cost],{No.})"),
            Column.formula("Reviews", Style.NUMBER, "INDEX(Scenarios[Reviews],{No.})"),
            Column.formula(
                "Cost per review", Style.MONEY, "INDEX(Scenarios[Cost per review],{No.})"),
            fromCases("Chairs and authors"),
            fromCases("Total cost"),
            fromCases("In-year balance"),
            fromCases("Closing pot"),
            Column.formula(
                "Reviews covered", Style.NUMBER, "SUMIFS(Cases[Reviews covered],Cases[No.],{No.})"),
            Column.formula("Standing", Style.STATUS, OutputSheets.standing("{Closing pot}"))),
        numbers());
  }

  private static Column<Integer> scenario() {
    return Column.formula("Scenario", Style.TEXT, "INDEX(Scenarios[Scenario],{No.})");
  }

  private static Column<Integer> fromCases(String header) {
    return Column.formula(header, Style.MONEY, "SUMIFS(Cases[" + header + "],Cases[No.],{No.})");
  }

  private void contributions(Page page, int from, int to) {
    page.heading("Contributions under scenarios %d to %d".formatted(from + 1, to));
    List<Column<Integer>> columns =
        new ArrayList<>(
            List.of(
                Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
                Column.of("Line", Style.WHOLE, i -> Entry.of(i)),
                Column.formula("Agreed now", Style.MONEY, "INDEX(Partners[Agreed],{Line})")));
    List<String> summed = new ArrayList<>(List.of("Agreed now"));
    for (int number = from + 1; number <= to; number++) {
      columns.add(share(number));
      summed.add("Scenario " + number);
    }
    page.totals(page.table(new Grid<>("Shares_from_" + (from + 1), columns, lines())), summed);
  }

  private Column<Integer> share(int number) {
    return Column.of(
        "Scenario " + number,
        Style.MONEY,
        line ->
            Entry.later(
                () ->
                    Passes.of(model)
                        .last("SUMIFS(Shares~[Share],Shares~[No.],%s,Shares~[Line],{Line})")
                        .formatted(book.table("Compare").cell("No.", number - 1))));
  }

  /** The name of the table that holds a scenario's contributions, counted from 1. */
  static String sharesOf(int number) {
    return "Shares_from_" + ((number - 1) / ABREAST * ABREAST + 1);
  }

  private Grid<Integer> pots() {
    List<Column<Integer>> columns =
        new ArrayList<>(
            List.of(
                scenario(),
                Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
                Column.formula("Opening pot", Style.MONEY, "Opening_pot")));
    for (int year = 0; year < model.settings().years(); year++) {
      columns.add(pot(year, columns.get(columns.size() - 1).header()));
    }
    return new Grid<>("Pots", columns, numbers());
  }

  private Column<Integer> pot(int year, String before) {
    return Column.of(
        potHeader(model, year),
        Style.MONEY,
        number ->
            Entry.later(
                () ->
                    "{%1$s}-%3$s+IF(Draw_planned>0,-%6$s,%2$s-ROUND(INDEX(Scenarios[Office cost],{No.})*%4$s,Money_places)-ROUND(INDEX(Scenarios[Reviews],{No.})*ROUND(INDEX(Scenarios[Cost per review],{No.})*%5$s,Money_places),Money_places))"
                        .formatted(
                            before,
                            path("Contributions", year),
                            path("In the pot already", year),
                            ahead("Office growth", year),
                            ahead("Review growth", year),
                            ahead("Drawn", year))));
  }

  /** The header of a year's column in the table of pots. */
  static String potHeader(ContributionModel model, int year) {
    return YearWords.day(model.year().plus(year).lastDay());
  }

  private String ahead(String header, int year) {
    return book.table("Ahead").cell(header, year);
  }

  private String path(String header, int year) {
    return book.table("Path").cell(header, year);
  }

  private List<Integer> numbers() {
    return IntStream.rangeClosed(1, model.scenarios().size()).boxed().toList();
  }

  private List<Integer> lines() {
    return IntStream.rangeClosed(1, model.contributors().size()).boxed().toList();
  }
}
