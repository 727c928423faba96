package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.contribution.ContributionModel;

/** The checks of the model. Each difference is worked out another way than the figure itself. */
final class ModelChecks {
  private final ModelBook book;
  private final ContributionModel model;

  private ModelChecks(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  static List<Check> of(ModelBook book) {
    ModelChecks checks = new ModelChecks(book);
    return Stream.of(
            inputs(),
            new SplitChecks(book).all(),
            checks.scenarios(),
            checks.crossFoot(),
            cash(),
            checks.walk(),
            checks.firstPot(),
            standing("Forecast"),
            standing("Compare"),
            new LabelChecks(book).all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Check> inputs() {
    return List.of(
        Check.of(
            "A scenario of the list is chosen, and its name is used once",
            "COUNTIF(Scenarios[Scenario],Chosen_scenario)-1",
            "How often the chosen name stands in the table of scenarios, less one."),
        Check.of(
            "Every amount of a partner is a number, and none that is agreed is below nought",
            "COUNT(Partners[Agreed])+COUNT(Partners[Not called on])+COUNT(Partners[Received in advance])"
                + "+COUNT(Partners[Received this year])-ROWS(Partners[Line])*COLUMNS(Partners[[Agreed]:[Received this year]])"
                + "-COUNTIF(Partners[Agreed],\"<0\")",
            "Numbers found in Partners, less the cells that should hold one."),
        Check.of(
            "What is given back of the reserve is all given back in its years, or the rest is ahead",
            "IF(Draw_planned>0,IF(ROWS(Ahead[No.])>=Draw_planned,SUM(Ahead[Drawn])-Draw_amount,0),SUM(Ahead[Drawn]))",
            "The parts of all years, less the whole."));
  }

  private List<Check> scenarios() {
    return List.of(
        Check.of(
            "Scenarios: agreed now is what the partners agreed",
            "SUM(Shares_from_1[Agreed now])-SUM(Partners[Agreed])",
            "The first table of contributions, less Partners."),
        Check.of(
            "Scenarios: reviews covered are those of the workings",
            "SUM(Compare[Reviews covered])-SUM(Cases[Reviews covered])"
                + "+SUMIFS(Cases[Reviews covered],Cases[No.],Case_in_use)",
            "Scenarios, less Workings without the case in use."),
        new Check(
            "Scenarios: both tables show the same pot at the first year end",
            new Entry.Formula(
                () ->
                    "SUM(Compare[Closing pot])-SUM(Pots[%s])"
                        .formatted(ScenariosSheet.potHeader(model, 0))),
            "The table of costs, less the table of pots."));
  }

  private List<Check> crossFoot() {
    return List.of(
        Check.of(
            "Scenarios cross-foot: contributions of all partners are the costs",
            contributions()
                + "-SUM(Compare[Office cost])-SUM(Compare[Chairs and authors])"
                + "+Drawn_first*ROWS(Compare[No.])+(SUM(%1$s)-SUMIFS(%1$s,%2$s,Case_in_use))/Pence_per_pound"
                    .formatted(borne("Borne by the pot"), borne("No.")),
            "The tables of contributions, what is given back and what the pot bears, less office and"
                + " reviews of all scenarios."),
        Check.of(
            "Scenarios cross-foot: balance and cost are what is due",
            "SUM(Compare[In-year balance])+SUM(Compare[Total cost])"
                + "-IF(Draw_planned>0,SUM(Compare[Total cost])-Drawn_first*ROWS(Compare[No.]),Total_due*ROWS(Compare[No.]))",
            "In-year balances and costs of all scenarios, less what is due in each."));
  }

  private String contributions() {
    return IntStream.rangeClosed(1, model.scenarios().size())
        .mapToObj(n -> "SUM(%s[Scenario %d])".formatted(ScenariosSheet.sharesOf(n), n))
        .collect(Collectors.joining("+"));
  }

  private String borne(String column) {
    return Passes.of(model).last("Amounts~[%s]".formatted(column));
  }

  private static List<Check> cash() {
    return List.of(
        Check.of(
            "Agreed now is what the partners agreed",
            "SUM(Contributions[Agreed now])-SUM(Partners[Agreed])",
            "Contributions, less Partners."),
        Check.of(
            "Change is the contribution less what is agreed",
            "SUM(Contributions[Change])-SUM(Contributions[Contribution])+SUM(Partners[Agreed])",
            "Both ways of adding it up."),
        Check.of(
            "Cash: contribution less paid is still to pay less credit",
            "SUM(Contributions[Contribution])-SUM(Partners[Received in advance])"
                + "-SUM(Partners[Received this year])-SUM(Contributions[Still to pay])+SUM(Contributions[Credit])",
            "Both sides added over the partners."),
        Check.of(
            "Cash: due less paid is to collect less overpaid",
            "Total_due-SUM(Partners[Received in advance])-SUM(Partners[Received this year])"
                + "-SUM(Position[To collect])+SUM(Position[Overpaid])",
            "Both sides added over the partners."));
  }

  private List<Check> walk() {
    int last = model.settings().years() - 1;
    return List.of(
        check(
            "Each year opens with what the year before left",
            "SUM(Forecast[Opening pot])-Opening_pot-SUM(Forecast[Closing pot])+",
            last,
            "Opening pots after the first, less closing pots before the last."),
        check(
            "Opening and all that comes in, less all that goes out, is the last pot",
            "Opening_pot+SUM(Forecast[Contributions])-SUM(Forecast[In the pot already])"
                + "-SUM(Forecast[Office cost])-SUM(Forecast[Chairs and authors])-",
            last,
            "The whole forecast in one sum."),
        Check.of(
            "In-year balances are what is due less what is spent",
            "SUM(Forecast[In-year balance])-SUM(Forecast[Contributions])+SUM(Path[Total cost])",
            "Forecast, less Workings."));
  }

  private List<Check> firstPot() {
    return List.of(
        check(
            "The first closing pot, worked out from the inputs alone",
            "Opening_pot-SUM(Partners[Received in advance])-IF(Draw_planned>0,Drawn_first,"
                + "SUM(Contributions[Contribution])+SUMIFS(%s,%s,Case_in_use)/Pence_per_pound"
                    .formatted(borne("Borne by the pot"), borne("No."))
                + "-SUM(Partners[Agreed])+SUM(Partners[Not called on])-SUM(Position[Overpaid]))-",
            0,
            "Opening, agreed, not called on, in advance, overpaid and contributions to the cost."),
        check(
            "The case in use closes with the same pot in both workings",
            "SUMIFS(Cases[Closing pot],Cases[No.],Case_in_use)-",
            0,
            "Workings by case, less the forecast."));
  }

  /** A check against the closing pot of a year of the forecast, from 0. */
  private Check check(String words, String formula, int year, String how) {
    return new Check(
        words,
        new Entry.Formula(() -> formula + book.table("Forecast").cell("Closing pot", year)),
        how);
  }

  private static List<Check> standing(String table) {
    return List.of(
        Check.of(
            table + ": every pot below nought is called Overdrawn",
            "COUNTIF(%1$s[Closing pot],\"<=\"&-Tolerance)-COUNTIF(%1$s[Standing],%2$s)"
                .formatted(table, Signals.OVERDRAWN.quoted()),
            "How many pots are below nought, less how often the word stands there."),
        Check.of(
            table + ": every pot that is not low is called Enough",
            "COUNTIF(%1$s[Closing pot],\">=\"&(Low_pot-Tolerance))-COUNTIF(%1$s[Standing],%2$s)"
                .formatted(table, Signals.ENOUGH.quoted()),
            "How many pots are not low, less how often the word stands there."));
  }
}
