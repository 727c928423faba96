package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.SharingStep;
import org.boardpaper.paper.contribution.SharingStep.Part;
import org.boardpaper.paper.contribution.SharingStep.Rule;
import org.boardpaper.render.xlsx.model.Grid.Column;

/** How many pence of each case fall to each part of the cost and to each step, in one pass. */
final class AmountTables {
  private final ModelBook book;
  private final ContributionModel model;
  private final int pass;

  AmountTables(ModelBook book, int pass) {
    this.book = book;
    this.model = book.model();
    this.pass = pass;
  }

  /** A case, 0 for the one in use, and a part of the cost. */
  record Portion(int unit, Part part) {}

  /** A case and a step, from 1; {@code number} counts them all. */
  record Stage(int number, int unit, int step) {}

  Grid<Portion> amounts() {
    return new Grid<>(
        name("Amounts"), Stream.concat(asked().stream(), shared().stream()).toList(), portions());
  }

  private List<Column<Portion>> asked() {
    return List.of(
        Column.of("Case", Style.TEXT, portion -> caseName(portion.unit())),
        Column.of("No.", Style.WHOLE, portion -> Entry.of(portion.unit())),
        Column.of("Last step", Style.WHOLE, portion -> Entry.of(lastStep(portion.part()))),
        Column.of("At the minimum", Style.WHOLE, portion -> settled()),
        Column.of("Part", Style.TEXT, portion -> Entry.of(portion.part().words())),
        Column.formula(
            "To share",
            Style.WHOLE,
            "ROUND(SUMIFS(Cases[To share],Cases[No.],{No.})*Pence_per_pound,0)-{At the minimum}"));
  }

  private List<Column<Portion>> shared() {
    return List.of(
        Column.formula("Rule", Style.TEXT, "INDEX(Steps[Rule],{Last step})"),
        Column.of("Amount", Style.WHOLE, portion -> Entry.formula(amount(portion.part()))),
        Column.formula(
            "In steps",
            Style.WHOLE,
            "SUMIFS(%1$s[Amount],%1$s[No.],{No.},%1$s[Part],{Part})".formatted(name("Stages"))),
        Column.formula(
            "Borne by the pot",
            Style.WHOLE,
            "IF(%s,{Amount}-{In steps},0)"
                .formatted(StepTables.isOneOf(Rule.FIXED, Rule.PERCENTAGES))),
        Column.formula("Shared by nobody", Style.WHOLE, "{Amount}-{In steps}-{Borne by the pot}"));
  }

  private static String amount(Part part) {
    String office =
        "MIN({To share},ROUND(SUMIFS(Cases[Office cost],Cases[No.],{No.})*Pence_per_pound,0))";
    return switch (part) {
      case ALL -> "{To share}";
      case OFFICE -> office;
      case REVIEWS -> "{To share}-" + office;
    };
  }

  /** Pence of those who pay the minimum since an earlier pass. */
  private Entry settled() {
    return pass == 1
        ? Entry.of(0)
        : Entry.formula(
            "SUMIFS(%1$s[At the minimum],%1$s[No.],{No.})*Minimum_pence".formatted(name("Shares")));
  }

  private int lastStep(Part part) {
    return IntStream.rangeClosed(1, steps().size())
        .filter(step -> steps().get(step - 1).of() == part)
        .max()
        .orElseThrow();
  }

  Grid<Stage> stages() {
    return new Grid<>(
        name("Stages"),
        List.of(
            Column.of("Case", Style.TEXT, stage -> caseName(stage.unit())),
            Column.of("Stage", Style.WHOLE, stage -> Entry.of(stage.number())),
            Column.of("No.", Style.WHOLE, stage -> Entry.of(stage.unit())),
            Column.of("Step", Style.WHOLE, stage -> Entry.of(stage.step())),
            Column.formula("Part", Style.TEXT, "INDEX(Steps[Of],{Step})"),
            Column.of("Before", Style.WHOLE, this::before),
            Column.formula("Rule", Style.TEXT, "INDEX(Steps[Rule],{Step})"),
            Column.formula(
                "All weights",
                Style.WHOLE,
                "SUMIFS(%1$s[Weight],%1$s[Stage],{Stage})".formatted(name("Split"))),
            Column.formula("At most", Style.WHOLE, cap()),
            Column.of("Amount", Style.WHOLE, stage -> Entry.formula(amount(stage))),
            Column.formula("After", Style.WHOLE, "{Before}-{Amount}")),
        allStages());
  }

  private Entry before(Stage stage) {
    return StepTables.opens(steps(), stage.step())
        ? Entry.formula(
            "SUMIFS(%1$s[Amount],%1$s[No.],{No.},%1$s[Part],{Part})".formatted(name("Amounts")))
        : Entry.later(() -> book.table(name("Stages")).cell("After", stage.number() - 2));
  }

  private static String cap() {
    return "IF(ISNUMBER(INDEX(Steps[At most],{Step})),ROUND(ROUND(INDEX(Steps[At most],{Step})*Pence_per_pound,0)"
        + "*IF(INDEX(Steps[At most for],{Step})=\"%s\",INDEX(Cases[Reviews],{No.}+1),1),0),\"None\")"
            .formatted(AssumptionsSheet.EACH_REVIEW);
  }

  /** Once nothing is left no fixed amount is asked for, unless it is the very first. */
  private String amount(Stage stage) {
    String fixed =
        pass == 1 && stage.step() == 1 ? "{All weights}" : "IF({Before}=0,0,{All weights})";
    String percentages = "ROUND({Before}*{All weights}/Percent_whole,0)";
    return "IF(%s,%s,IF(%s,IF(ISNUMBER({At most}),MIN({At most},%4$s),%4$s),IF({All weights}>0,{Before},0)))"
        .formatted(
            StepTables.isOneOf(Rule.FIXED),
            fixed,
            StepTables.isOneOf(Rule.PERCENTAGES),
            percentages);
  }

  private Entry caseName(int unit) {
    return Entry.later(() -> book.table("Cases").cell("Case", unit));
  }

  private String name(String table) {
    return Passes.name(table, pass);
  }

  private List<SharingStep> steps() {
    return model.settings().plan().rules().steps();
  }

  private List<Portion> portions() {
    List<Portion> portions = new ArrayList<>();
    for (int unit = 0; unit <= model.scenarios().size(); unit++) {
      for (Part part : model.settings().plan().rules().parts()) {
        portions.add(new Portion(unit, part));
      }
    }
    return portions;
  }

  List<Stage> allStages() {
    List<Stage> stages = new ArrayList<>();
    for (int unit = 0; unit <= model.scenarios().size(); unit++) {
      for (int step = 1; step <= steps().size(); step++) {
        stages.add(new Stage(stages.size() + 1, unit, step));
      }
    }
    return stages;
  }
}
