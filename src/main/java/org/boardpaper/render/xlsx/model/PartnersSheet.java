package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.Contributor;
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
    Page page = book.page(Tab.PARTNERS, 40, 8, 18, 16, 16, 16, 16, 14, 14);
    page.sentence(
        Style.NOTE,
        Entry.of(
            "Pounds for "
                + YearWords.year(model.year())
                + ". What was received in advance is in the opening pot already."));
    page.sentence(
        Style.NOTE,
        Entry.of(
            "A partner without a weight has what it agreed as its weight. One with a fixed amount"
                + " pays that, and the others share the rest."));
    page.skip();
    PlacedTable partners = page.table(contributors());
    page.totals(partners, InputRules.PARTNER_MONEY);
    new InputRules(page.sheet()).partners(partners);
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
                "Received this year", Style.INPUT_MONEY, i -> Entry.of(all.get(i).received())),
            Column.of(
                "Weight",
                Style.INPUT_NUMBER,
                i -> all.get(i).part().weight().map(Entry::of).orElseGet(Entry::empty)),
            Column.of(
                "Fixed amount",
                Style.INPUT_MONEY,
                i -> all.get(i).part().fixed().map(Entry::of).orElseGet(Entry::empty))),
        IntStream.range(0, all.size()).boxed().toList());
  }
}
