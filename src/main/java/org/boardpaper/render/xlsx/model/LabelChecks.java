package org.boardpaper.render.xlsx.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.SharingStep.Rule;

/** The checks that every line of the workings is called by a name that was typed or issued. */
final class LabelChecks {
  private final ModelBook book;
  private final ContributionModel model;
  private final Passes passes;

  LabelChecks(ModelBook book) {
    this.book = book;
    this.model = book.model();
    this.passes = Passes.of(model);
  }

  List<Check> all() {
    return Stream.of(
            Stream.of(
                named("Terms[Partner]"), named("Position[Partner]"), named("Claims[Partner]")),
            Stream.of(named("Contributions[Partner]"), named("Shares_from_1[Partner]")),
            ofPasses("Split~[Partner]").map(this::named),
            ofPasses("Shares~[Partner]").map(this::named),
            ofPasses("Amounts~[Case]").map(this::cases),
            ofPasses("Stages~[Case]").map(this::cases),
            ofPasses("Pence~[Case]").map(this::cases),
            ofPasses("Amounts~[Rule]").map(LabelChecks::rules),
            ofPasses("Stages~[Rule]").map(LabelChecks::rules),
            Stream.of(rules("Claims[Rule]")))
        .flatMap(checks -> checks)
        .toList();
  }

  private Stream<String> ofPasses(String column) {
    return IntStream.rangeClosed(1, passes.last()).mapToObj(pass -> Passes.in(column, pass));
  }

  private Check named(String column) {
    return new Check(
        column + ": each is a partner",
        new Entry.Formula(
            () ->
                rows(column)
                    + IntStream.range(0, model.contributors().size())
                        .mapToObj(i -> count(column, book.table("Partners").cell("Partner", i)))
                        .collect(Collectors.joining())),
        "Lines, less those that are called like one of the partners, each by another name.");
  }

  private Check cases(String column) {
    return new Check(
        column + ": each is a case",
        new Entry.Formula(
            () ->
                rows(column)
                    + IntStream.rangeClosed(0, model.scenarios().size())
                        .mapToObj(i -> count(column, book.table("Cases").cell("Case", i)))
                        .collect(Collectors.joining())),
        "Lines, less those that are called like one of the cases.");
  }

  private static Check rules(String column) {
    return Check.of(
        column + ": each is a rule",
        rows(column)
            + Arrays.stream(Rule.values())
                .map(rule -> count(column, "\"" + rule.words() + "\""))
                .collect(Collectors.joining()),
        "Lines, less those that are called like one of the rules.");
  }

  private static String rows(String column) {
    return "ROWS(" + column + ")";
  }

  private static String count(String column, String word) {
    return "-COUNTIF(" + column + "," + word + ")";
  }
}
