package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.StatedRisk;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** What the chosen case comes to: Contributions and Forecast. */
final class OutputSheets {
  private static final String POUNDS = "\"£#,##0.00\"";

  private final ModelBook book;
  private final ContributionModel model;

  OutputSheets(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void contributions() {
    Page page = book.page(Tab.CONTRIBUTIONS, 40, 8, 16, 16, 16, 16, 16, 16, 16);
    inWords(page);
    page.skip();
    PlacedTable table = page.table(shares());
    page.totals(
        table,
        List.of("Agreed now", "Contribution", "Change", "Paid already", "Still to pay", "Credit"));
    Signals.colour(page.sheet(), table.range("In words"), Signals.IN_CREDIT, Signals.PAYS_MORE);
  }

  private void inWords(Page page) {
    page.skip();
    page.sentence(
        Style.KEY,
        Entry.formula(
            "\"Scenario: \"&Chosen_scenario"
                + "&IF(COUNT(Own_office,Own_reviews,Own_cost_per_review)>0,"
                + "\", changed by your own figures.\",\".\")"));
    page.sentence(
        Style.KEY,
        Entry.formula(
            "\"The year costs \"&TEXT(Total_cost,%1$s)&\": office \"&TEXT(Office_used,%1$s)&\", chairs and authors \"&TEXT(Total_cost-Office_used,%1$s)&\".\""
                .formatted(POUNDS)));
    page.sentence(
        Style.KEY,
        Entry.formula(
            ("IF(Draw_planned>0,\"The reserve gives back \"&TEXT(Drawn_first,%1$s)&\" this year, so that the partners pay \"&TEXT(Total_cost-Drawn_first,%1$s)&\".\","
                    + "\"Contributions due now are \"&TEXT(Total_due,%1$s)"
                    + "&IF(Total_due<Total_cost,\": too little by \",\": enough, with \")"
                    + "&TEXT(ABS(Total_due-Total_cost),%1$s)"
                    + "&IF(Total_due<Total_cost,\".\",\" to spare.\"))")
                .formatted(POUNDS)));
  }

  private Grid<Integer> shares() {
    return new Grid<>(
        "Contributions",
        List.of(
            Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
            Column.of("Line", Style.WHOLE, i -> Entry.of(i)),
            Column.formula("Agreed now", Style.MONEY, "INDEX(Partners[Agreed],{Line})"),
            Column.formula(
                "Contribution",
                Style.MONEY,
                Passes.of(model)
                    .last("SUMIFS(Shares~[Share],Shares~[No.],Case_in_use,Shares~[Line],{Line})")),
            Column.formula("Change", Style.MONEY, "{Contribution}-{Agreed now}"),
            Column.formula("Paid already", Style.MONEY, "INDEX(Position[Paid],{Line})"),
            Column.formula("Still to pay", Style.MONEY, "MAX({Contribution}-{Paid already},0)"),
            Column.formula("Credit", Style.MONEY, "MAX({Paid already}-{Contribution},0)"),
            Column.formula(
                "In words",
                Style.TEXT,
                "IF({Credit}>=Tolerance,\"In credit\",IF({Change}>=Tolerance,\"Pays more\","
                    + "IF({Change}<=-Tolerance,\"Pays less\",\"As now\")))")),
        IntStream.rangeClosed(1, model.contributors().size()).boxed().toList());
  }

  void forecast() {
    Page page = book.page(Tab.FORECAST, 30, 9, 15, 15, 15, 15, 15, 15, 15, 15, 14);
    page.skip();
    page.sentence(
        Style.KEY,
        Entry.later(
            () ->
                "\"The pot would stand at \"&TEXT(%s,%s)&\" on %s.\""
                    .formatted(
                        book.table("Forecast").cell("Closing pot", model.settings().years() - 1),
                        POUNDS,
                        YearWords.day(model.year().plus(model.settings().years() - 1).lastDay()))));
    page.sentence(
        Style.NOTE,
        Entry.of(
            "Overdrawn: below nought. Low: below the amount on Assumptions. Enough: that or more."));
    page.skip();
    PlacedTable years = page.table(years());
    Signals.colour(
        page.sheet(), years.range("Standing"), Signals.ENOUGH, Signals.LOW, Signals.OVERDRAWN);
    if (!model.risks().isEmpty()) {
      page.heading("Risk as issued");
      page.sentence(
          Style.NOTE,
          Entry.of(
              "Worked out exactly for the issued assumptions. It does not follow what you type."));
      page.table(risks());
    }
  }

  private Grid<Integer> years() {
    return new Grid<>(
        "Forecast",
        List.of(
            Column.formula("Year ending", Style.TEXT, "INDEX(Path[Year ending],{No.})"),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i)),
            path("Opening pot"),
            path("Contributions"),
            path("In the pot already"),
            path("Office cost"),
            path("Chairs and authors"),
            Column.formula("Total cost", Style.MONEY, "{Office cost}+{Chairs and authors}"),
            Column.formula("In-year balance", Style.MONEY, "{Contributions}-{Total cost}"),
            path("Closing pot"),
            Column.formula("Standing", Style.STATUS, standing("{Closing pot}"))),
        IntStream.rangeClosed(1, model.settings().years()).boxed().toList());
  }

  /** How a pot stands, in a word. */
  static String standing(String pot) {
    return "IF(%1$s<=-Tolerance,\"Overdrawn\",IF(%1$s<Low_pot-Tolerance,\"Low\",\"Enough\"))"
        .formatted(pot);
  }

  private static Column<Integer> path(String header) {
    return Column.formula(header, Style.MONEY, "INDEX(Path[" + header + "],{No.})");
  }

  private Grid<StatedRisk> risks() {
    return new Grid<>(
        "Risks",
        List.of(
            Column.of("Event", Style.TEXT.on(Ground.ISSUED), risk -> Entry.of(risk.what())),
            Column.of(
                "Chance",
                new Style(Format.PERCENT, Ground.ISSUED),
                risk -> Entry.of(risk.probability())),
            Column.of(
                "Assumed",
                new Style(Format.LINE, Ground.ISSUED),
                risk -> Entry.of(risk.assumptions()))),
        model.risks());
  }
}
