package org.boardpaper.render.xlsx.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.boardpaper.basics.Pounds;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.Contributor;
import org.boardpaper.paper.contribution.GivenBack;
import org.boardpaper.paper.contribution.IssuedResult;
import org.boardpaper.paper.contribution.IssuedYear;
import org.boardpaper.paper.contribution.ScenarioLine;
import org.boardpaper.paper.contribution.Settings;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.joda.money.Money;

/** Every figure that the model was issued with, worked out by the engine and not by formulas. */
final class BaseFigures {
  private final ModelBook book;
  private final ContributionModel model;
  private final List<BaseFigure> figures = new ArrayList<>();

  private BaseFigures(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  static List<BaseFigure> of(ModelBook book) {
    BaseFigures all = new BaseFigures(book);
    all.assumptions();
    all.partners();
    all.contributions();
    all.years();
    all.scenarios();
    all.totals();
    return List.copyOf(all.figures);
  }

  private void assumptions() {
    Settings settings = model.settings();
    ScenarioLine chosen = model.chosen();
    Money later = settings.contributionsPerYear().orElseGet(model::agreed);
    named("Number of the chosen scenario", Format.WHOLE, settings.chosen() + 1, "Chosen_number");
    named("Office cost", chosen.office(), "Office_used");
    named("Reviews a year", Format.NUMBER, chosen.reviews(), "Reviews_used");
    named("Cost per review", chosen.costPerReview(), "Cost_per_review_used");
    named("Pot on the first day", model.opening(), "Opening_pot");
    named("Growth of the office cost", Format.PERCENT, growth(settings), "Office_uplift");
    named(
        "Growth of the cost per review",
        Format.PERCENT,
        settings.reviewInflationPercent().movePointLeft(2),
        "Review_inflation");
    Optional<GivenBack> given = settings.plan().given();
    int years = given.map(GivenBack::years).orElse(0);
    named("Years over which the reserve is given back", Format.WHOLE, years, "Draw_planned");
    Money first = given.map(GivenBack::firstYear).orElse(Pounds.ZERO);
    named("Given back in the first year", first, "Drawn_first");
    Money least = settings.plan().rules().minimum().orElse(Pounds.ZERO);
    named("What every partner pays at least", least, "Minimum_contribution");
    named("Contributions a year, later years", later, "Later_contributions");
    named("A pot below this is low", settings.lowPot(), "Low_pot");
    named("Total agreed", model.agreed(), "Total_agreed");
    named("Total due", model.due(), "Total_due");
    named("Total cost", chosen.issued().cost(), "Total_cost");
  }

  private static BigDecimal growth(Settings settings) {
    return settings.officeUpliftPercent().movePointLeft(2);
  }

  private void named(String words, Format format, long issued, String name) {
    named(words, format, BigDecimal.valueOf(issued), name);
  }

  private void named(String words, Money issued, String name) {
    named(words, Format.MONEY, issued.getAmount(), name);
  }

  private void named(String words, Format format, BigDecimal issued, String name) {
    figures.add(new BaseFigure("Assumption", words, format, issued, () -> name));
  }

  private void partners() {
    for (int i = 0; i < model.contributors().size(); i++) {
      Contributor one = model.contributors().get(i);
      TableRow place = new TableRow(book, "Partner", "Partners", i);
      money(place, one.name() + ": agreed", one.agreed(), "Agreed");
      money(place, one.name() + ": not called on", one.notCalled(), "Not called on");
      money(place, one.name() + ": in advance", one.receivedInAdvance(), "Received in advance");
      money(place, one.name() + ": received", one.received(), "Received this year");
      TableRow position = new TableRow(book, "Partner", "Position", i);
      money(position, one.name() + ": to collect", one.toCollect(), "To collect");
    }
  }

  private void contributions() {
    IssuedResult issued = model.chosen().issued();
    for (int i = 0; i < model.contributors().size(); i++) {
      Contributor one = model.contributors().get(i);
      Money share = issued.contributions().get(i);
      Money credit = issued.credits().get(i);
      TableRow place = new TableRow(book, "Contribution", "Contributions", i);
      money(place, one.name() + ": contribution", share, "Contribution");
      money(place, one.name() + ": change", share.minus(one.agreed()), "Change");
      money(place, one.name() + ": credit", credit, "Credit");
      money(place, one.name() + ": still to pay", open(i), "Still to pay");
    }
  }

  /** What a contributor has still to pay of its share. */
  private Money open(int line) {
    Money left =
        model
            .chosen()
            .issued()
            .contributions()
            .get(line)
            .minus(model.contributors().get(line).paid());
    return left.isPositive() ? left : Pounds.ZERO;
  }

  private void years() {
    List<IssuedYear> years = model.chosen().issued().years();
    for (int i = 0; i < years.size(); i++) {
      IssuedYear year = years.get(i);
      String day = ScenariosSheet.potHeader(model, i);
      TableRow place = new TableRow(book, "Year", "Forecast", i);
      money(place, day + ": contributions", year.contributions(), "Contributions");
      money(place, day + ": total cost", year.cost(), "Total cost");
      Money balance = year.contributions().minus(year.cost());
      money(place, day + ": in-year balance", balance, "In-year balance");
      money(place, day + ": closing pot", year.pot(), "Closing pot");
    }
  }

  private void scenarios() {
    for (int i = 0; i < model.scenarios().size(); i++) {
      ScenarioLine line = model.scenarios().get(i);
      String number = "Scenario " + (i + 1);
      TableRow place = new TableRow(book, number, "Compare", i);
      money(place, "Office cost", line.office(), "Office cost");
      figures.add(place.figure(Format.NUMBER, "Reviews", line.reviews(), "Reviews"));
      money(place, "Cost per review", line.costPerReview(), "Cost per review");
      money(
          place,
          "Chairs and authors",
          line.issued().cost().minus(line.office()),
          "Chairs and authors");
      money(place, "Total cost", line.issued().cost(), "Total cost");
      money(place, "In-year balance", line.issued().inYear(), "In-year balance");
      money(place, "Closing pot", line.issued().closing(), "Closing pot");
      figures.add(place.figure(Format.NUMBER, "Reviews covered", covered(line), "Reviews covered"));
      shares(number, i);
      pots(new TableRow(book, number, "Pots", i), line);
    }
  }

  private BigDecimal covered(ScenarioLine line) {
    BigDecimal cost = line.costPerReview().getAmount();
    return cost.signum() == 0
        ? BigDecimal.ZERO
        : model.due().minus(line.office()).getAmount().divide(cost, MathContext.DECIMAL64);
  }

  /** The rows below the tables: one row further than their last. */
  private void totals() {
    int below = model.contributors().size();
    IssuedResult issued = model.chosen().issued();
    TableRow contributions = new TableRow(book, "Total", "Contributions", below);
    money(contributions, "Agreed now", model.agreed(), "Agreed now");
    money(contributions, "Contribution", issued.contributed(), "Contribution");
    money(contributions, "Change", issued.contributed().minus(model.agreed()), "Change");
    money(contributions, "Paid already", sum(Contributor::paid), "Paid already");
    Money credit = issued.credits().stream().reduce(Pounds.ZERO, Money::plus);
    money(contributions, "Credit", credit, "Credit");
    Money open = IntStream.range(0, below).mapToObj(this::open).reduce(Pounds.ZERO, Money::plus);
    money(contributions, "Still to pay", open, "Still to pay");
    TableRow partners = new TableRow(book, "Total", "Partners", below);
    money(partners, "Agreed", model.agreed(), "Agreed");
    money(partners, "Not called on", sum(Contributor::notCalled), "Not called on");
    money(partners, "In advance", sum(Contributor::receivedInAdvance), "Received in advance");
    money(partners, "Received", sum(Contributor::received), "Received this year");
    TableRow position = new TableRow(book, "Total", "Position", below);
    money(position, "Due", model.due(), "Due");
    money(position, "To collect", sum(Contributor::toCollect), "To collect");
  }

  private Money sum(Function<Contributor, Money> amount) {
    return model.contributors().stream().map(amount).reduce(Pounds.ZERO, Money::plus);
  }

  private void shares(String number, int scenario) {
    List<Money> shares = model.scenarios().get(scenario).issued().contributions();
    for (int i = 0; i < shares.size(); i++) {
      TableRow place = new TableRow(book, number, ScenariosSheet.sharesOf(scenario + 1), i);
      money(place, model.contributors().get(i).name(), shares.get(i), number);
    }
    TableRow below =
        new TableRow(book, number, ScenariosSheet.sharesOf(scenario + 1), shares.size());
    money(below, "Total", model.scenarios().get(scenario).issued().contributed(), number);
  }

  private void pots(TableRow place, ScenarioLine line) {
    for (int i = 0; i < line.issued().pots().size(); i++) {
      String day = ScenariosSheet.potHeader(model, i);
      money(place, "Pot on " + day, line.issued().pots().get(i), day);
    }
  }

  private void money(TableRow place, String words, Money issued, String header) {
    figures.add(place.figure(Format.MONEY, words, issued.getAmount(), header));
  }
}
