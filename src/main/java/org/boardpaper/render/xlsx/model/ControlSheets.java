package org.boardpaper.render.xlsx.model;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.contribution.ContributionModel;
import org.boardpaper.render.xlsx.model.Grid.Column;
import org.boardpaper.render.xlsx.model.Style.Format;
import org.boardpaper.render.xlsx.model.Style.Ground;

/** What watches over the model: Base case, Checks, Version log. */
final class ControlSheets {
  private static final int FREE_VERSIONS = 12;

  private final ModelBook book;
  private final ContributionModel model;

  ControlSheets(ModelBook book) {
    this.book = book;
    this.model = book.model();
  }

  void baseCase() {
    Page page = book.page(Tab.BASE_CASE, 58, 16, 18, 18, 18, 24);
    page.skip();
    page.line(
        new Line(
            "Overall_change",
            "Since issue",
            Style.STATUS,
            Entry.formula(
                "IF(COUNTIF(Base_case[Standing],%s)=ROWS(Base_case[Standing]),\"As issued\",\"Changed since issue\")"
                    .formatted(Signals.AS_ISSUED.quoted())),
            "A change is no mistake where you typed one. Where you did not, a formula was overwritten."));
    Signals.colour(page.sheet(), page.values(), Signals.AS_ISSUED, Signals.CHANGED);
    page.skip();
    PlacedTable table = page.table(figures());
    Signals.colour(page.sheet(), table.range("Standing"), Signals.AS_ISSUED, Signals.CHANGED);
    PrintSetup.repeat(table);
  }

  private Grid<BaseFigure> figures() {
    return new Grid<>(
        "Base_case",
        List.of(
            Column.of("Figure", Style.TEXT, figure -> Entry.of(figure.words())),
            Column.of("Kind", Style.TEXT, figure -> Entry.of(figure.kind())),
            Column.of(
                "As issued",
                Style.MONEY,
                figure -> figure.as(Ground.ISSUED, Entry.of(figure.issued()))),
            Column.of(
                "Now", Style.MONEY, figure -> figure.as(Ground.PLAIN, Entry.later(figure.now()))),
            Column.of(
                "Difference",
                Style.MONEY,
                figure ->
                    figure.as(
                        Ground.PLAIN, Entry.formula("ROUND({Now}-{As issued},Check_places)"))),
            Column.formula(
                "Standing",
                Style.STATUS,
                "IF(ISNUMBER({Difference}),IF(ABS({Difference})<Change_tolerance,%s,%s),%2$s)"
                    .formatted(Signals.AS_ISSUED.quoted(), Signals.CHANGED.quoted()))),
        BaseFigures.of(book));
  }

  void checks() {
    Page page = book.page(Tab.CHECKS, 66, 18, 14, 76);
    page.skip();
    page.line(
        new Line(
            "Overall_check",
            "All checks together",
            Style.STATUS,
            Entry.formula(
                "IF(COUNTIF(Checks[Result],\"OK\")=ROWS(Checks[Result]),\"OK\",\"CHECK\")"),
            "OK where every check below is."));
    Signals.colour(page.sheet(), page.values(), Signals.OK, Signals.CHECK);
    page.skip();
    PlacedTable table = page.table(rows());
    Signals.colour(page.sheet(), table.range("Result"), Signals.OK, Signals.CHECK);
  }

  private Grid<Check> rows() {
    return new Grid<>(
        "Checks",
        List.of(
            Column.of("Check", Style.TEXT, check -> Entry.of(check.words())),
            Column.of("Difference", new Style(Format.NUMBER, Ground.PLAIN), Check::rounded),
            Column.formula(
                "Result",
                Style.STATUS,
                "IF(ISNUMBER({Difference}),IF(ABS({Difference})<Tolerance,\"OK\",\"CHECK\"),\"CHECK\")"),
            Column.of("What it compares", Style.TEXT, check -> Entry.of(check.how()))),
        ModelChecks.of(book));
  }

  void versionLog() {
    Page page = book.page(Tab.VERSION_LOG, 14, 22, 46, 80);
    page.skip();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "1.0",
            YearWords.day(model.imprint().asOf()),
            model.imprint().madeBy(),
            "Issued. The figures of this version stand on the sheet Base case."));
    for (int i = 0; i < FREE_VERSIONS; i++) {
      rows.add(List.of("", "", "", ""));
    }
    page.table(new Grid<>("Versions", versionColumns(), rows));
  }

  private static List<Column<List<String>>> versionColumns() {
    List<Column<List<String>>> columns = new ArrayList<>();
    for (String header : List.of("Version", "Date", "Changed by", "What was changed, and why")) {
      int index = columns.size();
      columns.add(Column.of(header, Style.INPUT_TEXT, row -> words(row.get(index))));
    }
    return columns;
  }

  private static Entry words(String text) {
    return text.isEmpty() ? Entry.empty() : Entry.of(text);
  }
}
