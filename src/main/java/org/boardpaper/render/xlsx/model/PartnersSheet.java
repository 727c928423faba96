package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.Contributor;
import org.boardpaper.paper.contribution.SharingStep;
import org.boardpaper.render.xlsx.model.Grid.Column;

/** Where the partners' agreed and received contributions are typed. */
final class PartnersSheet {
  private final ModelBook book;
  private final ContributionModel model;

  PartnersSheet(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void write() {
    Page page = book.page(Tab.PARTNERS, 40, 8, 18, 18, 18, 18, 18);
    page.sentence(
        Style.NOTE,
        Entry.of(
            "Pounds for "
                + YearWords.year(model.year())
                + ". What was received in advance is in the opening pot already."));
    page.skip();
    PlacedTable partners = page.table(contributors());
    page.totals(partners, InputRules.PARTNER_MONEY);
    book.name("Partner_names", Ranges.of(partners, "Partner"));
    InputRules rules = new InputRules(page.sheet());
    rules.partners(partners);
    page.heading("What each partner brings to the steps of Assumptions");
    page.sentence(
        Style.NOTE,
        Entry.of(
            "Fixed amounts in pounds, percentages (50 is 50%) or weights, as the rule of the step"
                + " says. A partner without a weight has what it agreed."));
    page.sentence(
        Style.NOTE,
        Entry.of("One with a fixed amount or a percentage does not share in later steps."));
    PlacedTable terms = page.table(terms());
    book.name("Step_values", Ranges.of(terms, stepHeader(1), stepHeader(steps().size())));
    for (int step = 1; step <= steps().size(); step++) {
      rules.value(terms, stepHeader(step));
    }
  }

  private List<SharingStep> steps() {
    return model.settings().plan().rules().steps();
  }

  static String stepHeader(int step) {
    return "Step " + step;
  }

  private Grid<Integer> terms() {
    List<Column<Integer>> columns =
        new ArrayList<>(
            List.of(
                Column.formula("Partner", Style.TEXT, "INDEX(Partners[Partner],{Line})"),
                Column.of("Line", Style.WHOLE, i -> Entry.of(i + 1L))));
    for (int step = 1; step <= steps().size(); step++) {
      SharingStep one = steps().get(step - 1);
      columns.add(
          Column.of(
              stepHeader(step),
              Style.INPUT_NUMBER,
              i ->
                  one.typed(model.contributors(), model.contributors().get(i))
                      .map(Entry::of)
                      .orElseGet(Entry::empty)));
    }
    return new Grid<>(
        "Terms", columns, IntStream.range(0, model.contributors().size()).boxed().toList());
  }

  private Grid<Integer> contributors() {
    List<Contributor> all = model.contributors();
    return new Grid<>(
        "Partners",
        List.of(
            Column.of("Partner", Style.INPUT_TEXT, i -> Entry.of(all.get(i).name())),
            Column.of("Line", Style.WHOLE, i -> Entry.of(i + 1L)),
            Column.of("Group", Style.INPUT_TEXT, i -> Entry.of(all.get(i).group())),
            Column.of("Agreed", Style.INPUT_MONEY, i -> Entry.of(all.get(i).agreed())),
            Column.of("Not called on", Style.INPUT_MONEY, i -> Entry.of(all.get(i).notCalled())),
            Column.of(
                "Received in advance",
                Style.INPUT_MONEY,
                i -> Entry.of(all.get(i).receivedInAdvance())),
            Column.of(
                "Received this year", Style.INPUT_MONEY, i -> Entry.of(all.get(i).received()))),
        IntStream.range(0, all.size()).boxed().toList());
  }
}
