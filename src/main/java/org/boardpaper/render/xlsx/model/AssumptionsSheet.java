package org.boardpaper.render.xlsx.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.GivenBack;
import org.boardpaper.paper.contribution.ScenarioLine;
import org.boardpaper.paper.contribution.Settings;
import org.boardpaper.paper.contribution.SharingStep;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;
import org.joda.money.Money;

/** Where a scenario is chosen and figures are typed. */
final class AssumptionsSheet {
  /** Fifteen digits: what every program that opens the file counts exactly. */
  private static final String EXACT_LIMIT = "999999999999999";

  /** What a cap counts for. */
  static final String EACH_REVIEW = "Each review";

  static final String THE_YEAR = "The year";
  private static final List<Line> FIXED_TERMS = terms();

  private final ModelBook book;
  private final ContributionModel model;

  AssumptionsSheet(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void write() {
    Page page = book.page(Tab.ASSUMPTIONS, 40, 20, 24, 26, 16, 14, 14, 26);
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
    InputRules rules = new InputRules(page.sheet());
    rules.assumptions(chosen, scenarios);
    page.heading("How the cost is shared: step after step");
    rules.steps(page.table(steps()));
    page.heading("Fixed terms, locked");
    fixedTerms().forEach(page::line);
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
    Optional<GivenBack> given = settings.plan().given();
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
    if (minimum().style().equals(Style.INPUT_MONEY)) {
      new InputRules(page.sheet()).minimum(page.line(minimum()));
    }
  }

  /** Everyone's minimum: an input only where the model was issued with one. */
  private Line minimum() {
    Optional<Money> minimum = model.settings().plan().rules().minimum();
    return minimum
        .map(
            least ->
                new Line(
                    "Minimum_contribution",
                    "What every partner pays at least",
                    Style.INPUT_MONEY,
                    Entry.of(least),
                    "Pounds. The others share what is left."))
        .orElseGet(
            () ->
                fixed(
                    "Minimum_contribution",
                    "What every partner pays at least",
                    "0",
                    "Pounds. None was set when the model was issued."));
  }

  private Grid<Integer> steps() {
    List<SharingStep> all = model.settings().plan().rules().steps();
    return new Grid<>(
        "Steps",
        List.of(
            Column.of("Step", Style.TEXT, i -> Entry.of(PartnersSheet.stepHeader(i + 1))),
            Column.of("Of", Style.TEXT, i -> Entry.of(all.get(i).of().words())),
            Column.of("No.", Style.WHOLE, i -> Entry.of(i + 1L)),
            Column.of("Rule", Style.INPUT_TEXT, i -> Entry.of(all.get(i).rule().words())),
            Column.of("At most", Style.INPUT_MONEY, i -> atMost(all.get(i))),
            Column.of("At most for", Style.INPUT_TEXT, i -> atMostFor(all.get(i))),
            Column.of("Rounded to", Style.INPUT_MONEY, i -> Entry.of(all.get(i).unit())),
            Column.of("Host", Style.INPUT_TEXT, i -> words(all.get(i).host()))),
        indexes(all));
  }

  private static Entry atMost(SharingStep step) {
    return step.cap().map(cap -> Entry.of(cap.amount())).orElseGet(Entry::empty);
  }

  private static Entry atMostFor(SharingStep step) {
    return words(step.cap().map(cap -> cap.forEachReview() ? EACH_REVIEW : THE_YEAR).orElse(""));
  }

  private static Entry words(String text) {
    return text.isEmpty() ? Entry.empty() : Entry.of(text);
  }

  private List<Line> fixedTerms() {
    List<Line> terms = new ArrayList<>(FIXED_TERMS);
    if (!minimum().style().equals(Style.INPUT_MONEY)) {
      terms.add(minimum());
    }
    return terms;
  }

  private static List<Line> terms() {
    return List.of(
        fixed("Percent_parts", "Parts of a percent that are counted", "10000", "Four decimals."),
        fixed("Percent_whole", "All parts of a hundred percent", "1000000", "Parts."),
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
