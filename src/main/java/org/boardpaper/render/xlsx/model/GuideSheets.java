package org.boardpaper.render.xlsx.model;

import java.util.List;
import java.util.stream.IntStream;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.paper.contribution.Imprint;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.ModelNotes.Note;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** What is read first: Cover, Contents, Notes. */
final class GuideSheets {
  private static final Style HEADED = new Style(Format.LINE, Ground.KEY);

  private final ModelBook book;
  private final ContributionModel model;

  GuideSheets(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void cover() {
    Page page = book.page(Tab.COVER, 26, 74);
    Imprint imprint = model.imprint();
    page.skip();
    pair(page, "Partnership", imprint.partnership());
    pair(page, "First year", YearWords.year(model.year()));
    pair(page, "As of", YearWords.day(imprint.asOf()));
    pair(page, "Made by", imprint.madeBy());
    page.pair("Model checks", Style.STATUS, Entry.formula("Overall_check"));
    page.pair("Since issue", Style.STATUS, Entry.formula("Overall_change"));
    Signals.colour(page.sheet(), page.values(), Signals.values());
    imprint
        .left()
        .forEach(
            left ->
                pair(page, "Not followed", "Of what was set: " + left + ". See the finance note."));
    page.heading("How to use it");
    ModelNotes.STEPS.forEach(step -> page.sentence(HEADED, Entry.of(step)));
    page.heading("What the colours mean");
    page.pair(
        "Input",
        Style.INPUT_TEXT,
        Entry.of("Blue on yellow: type here. Nothing else is unlocked."));
    page.pair("Calculation", Style.TEXT, Entry.of("Black on white: a formula."));
    page.pair(
        "Issued", Style.TEXT.on(Ground.ISSUED), Entry.of("Grey: fixed when the model was issued."));
    page.pair("Total", Style.TEXT.on(Ground.TOTAL), Entry.of("Bold on blue: the sum of a column."));
    page.pair(
        "Status", Style.STATUS, Entry.of("Green, amber or red, and always the word as well."));
    page.skip();
    page.link(page.next(), 0, Tab.CONTENTS, "Go to the contents");
  }

  private static void pair(Page page, String label, String text) {
    page.pair(label, Style.TEXT, Entry.of(text));
  }

  void contents() {
    Page page = book.page(Tab.CONTENTS, 20, 16, 62);
    page.skip();
    int first = page.next() + 1;
    List<Tab> tabs = List.of(Tab.values());
    page.table(
        new Grid<>(
            "Sheets",
            List.of(
                Column.of("Sheet", Style.TEXT, tab -> Entry.of(tab.sheet())),
                Column.of("Kind", Style.TEXT, tab -> Entry.of(tab.kind().word())),
                Column.of("What it holds", Style.TEXT, tab -> Entry.of(tab.purpose()))),
            tabs));
    IntStream.range(0, tabs.size())
        .forEach(i -> page.link(first + i, 0, tabs.get(i), tabs.get(i).sheet()));
  }

  void notes() {
    Page page = book.page(Tab.NOTES, 26, 104);
    page.skip();
    page.table(
        new Grid<>(
            "Model_notes",
            List.of(
                Column.of("Subject", Style.TEXT, note -> Entry.of(note.subject())),
                Column.of("Note", Style.TEXT, (Note note) -> Entry.of(note.text()))),
            ModelNotes.of(model)));
  }
}
