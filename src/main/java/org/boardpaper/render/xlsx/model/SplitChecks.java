package org.boardpaper.render.xlsx.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.SharingStep.Rule;

/** The checks on how costs are split. */
final class SplitChecks {
  private final ModelBook book;
  private final Passes passes;
  private final int steps;

  SplitChecks(ModelBook book) {
    ContributionModel model = book.model();
    this.book = book;
    this.passes = Passes.of(model);
    this.steps = model.settings().plan().rules().steps().size();
  }

  List<Check> all() {
    return Stream.of(terms(), sums(), places()).flatMap(List::stream).toList();
  }

  /** What is typed about sharing. */
  private List<Check> terms() {
    return List.of(
        Check.of(
            "Nothing that partners bring to the steps is below nought, and somebody shares",
            "COUNTIF(Step_values,\"<0\")+"
                + passes.sum("COUNTIF(Amounts~[Shared by nobody],\"<>0\")"),
            "Values below nought, and costs that nobody shares."),
        Check.of(
            "How each step is shared is one of the list",
            "ROWS(Steps[Rule])-"
                + Arrays.stream(Rule.values())
                    .map(rule -> "COUNTIF(Steps[Rule],\"%s\")".formatted(rule.words()))
                    .collect(Collectors.joining("-")),
            "Steps, less those with the words of one of the rules."),
        Check.of(
            "No step has percentages above 100 together",
            IntStream.range(0, steps).mapToObj(this::aboveWhole).collect(Collectors.joining("+")),
            "Counts each breach."),
        Check.of(
            "Everyone pays the minimum, or there is none",
            passes.last("SUM(Shares~[Too little])"),
            "Who pays less after the last pass: then the cost is too small, or passes too few."));
  }

  private String aboveWhole(int step) {
    PlacedTable table = book.table("Steps");
    return "IF(AND(%s=\"%s\",SUMIFS(Claims[Weight],Claims[Step],%s)>Percent_whole),1,0)"
        .formatted(table.cell("Rule", step), Rule.PERCENTAGES.words(), table.cell("No.", step));
  }

  private List<Check> sums() {
    return List.of(
        Check.of(
            "Costs are whole pence",
            "SUM(Cases[Office cost])-ROUND(SUM(Cases[Office cost]),Money_places)"
                + "+SUM(Cases[To share])-SUM(Amounts[Amount])/Pence_per_pound",
            "Costs in pounds, less the same in whole pence."),
        Check.of(
            "Contributions add up to the cost",
            "SUM(Contributions[Contribution])+Drawn_first+"
                + passes.last(
                    "SUMIFS(Amounts~[Borne by the pot],Amounts~[No.],Case_in_use)/Pence_per_pound")
                + "-Office_used-ROUND(Reviews_used*Cost_per_review_used,Money_places)",
            "The contributions of all partners, what is given back and what the pot bears, less"
                + " office and reviews in use."),
        Check.of(
            "Shares of all cases add up to all costs",
            passes.last("SUM(Shares~[Share])+SUM(Amounts~[Borne by the pot])/Pence_per_pound")
                + "-SUM(Cases[To share])",
            "Every share and what the pot bears, less what every case shares."),
        Check.of(
            "Every step gives out its pence, no more and no fewer",
            passes.sum("ABS(SUM(Split~[Pence])-SUM(Stages~[Amount]))"),
            "Pence of the split, less those of the steps."));
  }

  private List<Check> places() {
    return List.of(
        Check.of(
            "No remainder is below nought or as large as all weights",
            passes.sum(
                "IF(MIN(Split~[Remainder])<0,1,0)+IF(MAX(Split~[Remainder])<MAX(Pence~[Divisor],1),0,1)"),
            "Counts each breach."),
        Check.of(
            "What is left over is less than one for each partner",
            passes.sum(
                "IF(MIN(Pence~[Left over])<0,1,0)+IF(MAX(Pence~[Left over])<ROWS(Partners[Line]),0,1)"),
            "Counts each breach."),
        Check.of(
            "Every place in the split is taken once",
            passes.sum("SUM(Split~[Place])-SUM(Split~[Line])"),
            "Places 1, 2, 3 and so on add up like the lines."),
        Check.of(
            "Pence times weights stay exact",
            passes.sum("IF(MAX(Split~[Product])<Exact_limit,0,1)"),
            "The largest product against the largest whole number counted exactly."));
  }
}
