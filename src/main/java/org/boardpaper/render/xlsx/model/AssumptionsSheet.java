package org.boardpaper.render.xlsx.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.ModelRules;
import org.boardpaper.paper.contribution.ScenarioLine;
import org.boardpaper.paper.contribution.Settings;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** Where a scenario is chosen and figures are typed. */
final class AssumptionsSheet {
  /** Fifteen digits: what every program that opens the file counts exactly. */
  private static final String EXACT_LIMIT = "999999999999999";

  private final ModelBook book;
  private final ContributionModel model;

  AssumptionsSheet(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void write() {
    Page page = book.page(Tab.ASSUMPTIONS, 46, 20, 16, 16, 18, 18);
    page.heading("Choose a scenario");
    XSSFCell chosen =
        page.line(
            new Line(
                "Chosen_scenario",
                "Scenario",
                Style.INPUT_TEXT,
                Entry.of(model.chosen().label()),
                "Choose from the list: the scenarios of the table below."));
    ownFigures(page);
    potAndYears(page);
    page.newPage();
    page.heading("Scenarios");
    PlacedTable scenarios = page.table(scenarios());
    book.name("Scenario_names", Ranges.of(scenarios, "Scenario"));
    page.heading("Fixed terms, locked");
    fixedTerms().forEach(page::line);
    new InputRules(page.sheet()).assumptions(chosen, scenarios);
  }

  private void ownFigures(Page page) {
    page.heading("Your own figures, used instead of the scenario's where you type one");
    page.line(
        new Line(
            "Own_office",
            "Office cost in " + YearWords.year(model.year()),
            Style.INPUT_MONEY,
            Entry.empty(),
            "Pounds a year. The office cost is fixed, whatever the number of reviews."));
    page.line(
        new Line(
            "Own_reviews",
            "Reviews a year",
            Style.INPUT_NUMBER,
            Entry.empty(),
            "For example 2.5."));
    page.line(
        new Line(
            "Own_cost_per_review",
            "Cost per review",
            Style.INPUT_MONEY,
            Entry.empty(),
            "Pounds: chair and author of one review."));
  }

  private void potAndYears(Page page) {
    page.heading("The pot and the years ahead");
    page.line(
        new Line(
            "Opening_pot",
            "Pot on " + YearWords.day(model.year().firstDay()),
            Style.INPUT_MONEY,
            Entry.of(model.opening()),
            "Pounds, with what was received in advance."));
    page.line(
        new Line(
            "Office_uplift",
            "Growth of the office cost a year",
            new Style(Format.PERCENT, Ground.INPUT),
            Entry.of(model.settings().officeUpliftPercent().movePointLeft(2)),
            "From the second year; compounded, then rounded to the penny."));
    page.line(
        new Line(
            "Own_contributions",
            "Contributions a year from " + YearWords.year(model.year().plus(1)),
            Style.INPUT_MONEY,
            model.settings().contributionsPerYear().map(Entry::of).orElseGet(Entry::empty),
            "Pounds. Leave it empty to go on with what the partners agree now."));
    page.line(
        new Line(
            "Low_pot",
            "A pot below this is low",
            Style.INPUT_MONEY,
            Entry.of(model.settings().lowPot()),
            "Pounds. Shown as Low in the forecast; below nought it is Overdrawn."));
    rules(page);
  }

  private void rules(Page page) {
    Settings settings = model.settings();
    Optional<ModelRules.GivenBack> given = settings.rules().given();
    page.line(
        new Line(
            "Review_inflation",
            "Growth of the cost per review a year",
            new Style(Format.PERCENT, Ground.INPUT),
            Entry.of(settings.reviewInflationPercent().movePointLeft(2)),
            "From the second year; compounded, then rounded to the penny."));
    page.line(
        new Line(
            "Draw_amount",
            "Reserve that is given back",
            Style.INPUT_MONEY,
            given.map(plan -> Entry.of(plan.amount())).orElseGet(Entry::empty),
            "Pounds in all. Leave it empty to leave the reserve alone."));
    page.line(
        new Line(
            "Draw_years",
            "Given back over so many years",
            new Style(Format.WHOLE, Ground.INPUT),
            given.map(plan -> Entry.of(plan.years())).orElseGet(Entry::empty),
            "Years, from the first, in equal parts. Partners then pay the cost less the part."));
    page.line(
        new Line(
            "Sharing",
            "How the cost is shared",
            Style.INPUT_TEXT,
            Entry.of(settings.rules().rest().words()),
            "After the fixed amounts of Partners, if there are any."));
  }

  private static List<Line> fixedTerms() {
    return List.of(
        fixed("Pence_per_pound", "Pence in a pound", "100", "Pence."),
        fixed("Money_places", "Decimal places of money", "2", "Places."),
        fixed(
            "Tolerance",
            "Smallest difference a check notices",
            "0.005",
            "Half a penny, in pounds."),
        fixed("Check_places", "Decimal places of a check", "6", "Places."),
        fixed(
            "Change_tolerance",
            "Smallest change since issue that is noticed",
            "0.00005",
            "In the unit of the figure."),
        fixed(
            "Exact_limit",
            "Largest whole number counted exactly",
            EXACT_LIMIT,
            "Pence times pence in the split must stay below it."),
        fixed("Case_in_use", "Number of the case in use", "0", "The scenarios count from 1."));
  }

  private static Line fixed(String name, String label, String value, String note) {
    Style style = new Style(Format.AS_TYPED, Ground.ISSUED);
    return new Line(name, label, style, Entry.of(new BigDecimal(value)), note);
  }

  private Grid<Integer> scenarios() {
    List<ScenarioLine> lines = model.scenarios();
    return new Grid<>(
        "Scenarios",
        List.of(
            Column.of("Scenario", Style.INPUT_TEXT, i -> Entry.of(lines.get(i).label())),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i + 1L)),
            Column.of("Office cost", Style.INPUT_MONEY, i -> Entry.of(lines.get(i).office())),
            Column.of("Reviews", Style.INPUT_NUMBER, i -> Entry.of(lines.get(i).reviews())),
            Column.of(
                "Cost per review", Style.INPUT_MONEY, i -> Entry.of(lines.get(i).costPerReview()))),
        indexes(lines));
  }

  private static List<Integer> indexes(List<?> list) {
    return IntStream.range(0, list.size()).boxed().toList();
  }
}
