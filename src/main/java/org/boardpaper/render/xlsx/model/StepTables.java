package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.SharingStep;
import org.boardpaper.paper.contribution.SharingStep.Rule;
import org.boardpaper.render.xlsx.model.Grid.Column;

/**
 * What each step asks of each partner, the same in all cases: whether an earlier step named it, and
 * its weight. Fixed amounts are their own weights, in pence, and so are percentages.
 */
final class StepTables {
  private final ModelBook book;
  private final ContributionModel model;

  StepTables(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  /** A step and a payer, both from 1. */
  record Claim(int step, int line) {}

  Grid<Claim> claims() {
    return new Grid<>("Claims", Stream.concat(typed().stream(), meant().stream()).toList(), all());
  }

  private List<Column<Claim>> typed() {
    return List.of(
        Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
        Column.of("Step", Style.WHOLE, claim -> Entry.of(claim.step())),
        Column.of("Line", Style.WHOLE, claim -> Entry.of(claim.line())),
        Column.formula(
            "Typed",
            Style.NUMBER,
            "IF(ISNUMBER(INDEX(Step_values,{Line},{Step})),INDEX(Step_values,{Line},{Step}),\"None\")"),
        Column.of("Named", Style.WHOLE, this::namedBefore),
        Column.formula(
            "Named now",
            Style.WHOLE,
            "IF({Named}>0,1,IF(ISNUMBER({Typed}),IF(%s,1,0),0))".formatted(isNamed())),
        Column.formula("Rule", Style.TEXT, "INDEX(Steps[Rule],{Step})"));
  }

  private static List<Column<Claim>> meant() {
    return List.of(
        Column.formula(
            "Host",
            Style.WHOLE,
            "IF({Named}>0,0,IF(%s,IF(INDEX(Steps[Host],{Step})={Partner},1,0),0))"
                .formatted(isOneOf(Rule.HOST))),
        Column.formula("As typed", Style.NUMBER, asTyped()),
        Column.formula(
            "In parts",
            Style.WHOLE,
            "IF({Named}>0,0,IF(%s,1,IF(INT({As typed})={As typed},0,1)))"
                .formatted(isOneOf(Rule.FIXED))),
        Column.formula("Weight", Style.WHOLE, weight()));
  }

  private static String asTyped() {
    return "IF(%s,IF(ISNUMBER({Typed}),{Typed},0),IF(%s,1,IF(ISNUMBER({Typed}),{Typed},INDEX(Partners[Agreed],{Line}))))"
        .formatted(isNamed(), isOneOf(Rule.EQUALLY));
  }

  private static String isNamed() {
    return isOneOf(Rule.FIXED, Rule.PERCENTAGES);
  }

  /** Whether a step is the first of its part of the cost. */
  static boolean opens(List<SharingStep> steps, int step) {
    return step == 1 || steps.get(step - 2).of() != steps.get(step - 1).of();
  }

  private Entry namedBefore(Claim claim) {
    int before = (claim.step() - 2) * model.contributors().size() + claim.line() - 1;
    return opens(steps(), claim.step())
        ? Entry.of(0)
        : Entry.later(() -> book.table("Claims").cell("Named now", before));
  }

  /** In whole numbers: in hundredths where the weights of the step are not whole themselves. */
  private static String weight() {
    return "IF({Named}>0,0,ROUND({As typed}*IF(%s,Percent_parts,IF(COUNTIFS(Claims[Step],{Step},Claims[In parts],1)>0,Pence_per_pound,1)),0))"
        .formatted(isOneOf(Rule.PERCENTAGES));
  }

  /** That the rule of this row is one of some. */
  static String isOneOf(Rule... rules) {
    return Arrays.stream(rules)
        .map(rule -> "{Rule}=\"%s\"".formatted(rule.words()))
        .collect(Collectors.joining(",", "OR(", ")"));
  }

  private List<SharingStep> steps() {
    return model.settings().plan().rules().steps();
  }

  private List<Claim> all() {
    List<Claim> claims = new ArrayList<>();
    for (int step = 1; step <= steps().size(); step++) {
      int number = step;
      IntStream.rangeClosed(1, model.contributors().size())
          .forEach(line -> claims.add(new Claim(number, line)));
    }
    return claims;
  }
}
