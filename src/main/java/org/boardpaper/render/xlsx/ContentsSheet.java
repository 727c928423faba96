package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/** Lays out the worksheet that lists the others, with links to them. */
final class ContentsSheet {
  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("Worksheet", 3, Table.Kind.ROW_HEADER),
          new Table.Column("Title", 6, Table.Kind.TEXT),
          new Table.Column("Place in the paper", 4, Table.Kind.TEXT));

  private final List<List<Value>> rows = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();

  /** Lists the notes. */
  ContentsSheet() {
    add(WorkbookNames.NOTES, "Notes", "Whole paper");
  }

  /** Lists a worksheet. */
  void add(Sheet sheet, Exhibit exhibit) {
    add(sheet.name(), exhibit.table().caption(), exhibit.origin());
  }

  /** The worksheet with all that was listed. */
  Sheet sheet() {
    Table table = new Table("contents", "Contents", COLUMNS, rows, "There are no tables.");
    Grid grid = Grid.of(WorkbookNames.CONTENTS_TABLE, table, Survey.of(table), targets);
    List<Line> lines =
        List.of(
            Line.of(Look.TITLE, "Contents"),
            Line.of(
                Look.LINE,
                "This worksheet contains one table. Each name in it is a link to a worksheet."));
    return Sheet.ofTable(WorkbookNames.CONTENTS, lines, grid);
  }

  private void add(String sheet, String title, String place) {
    targets.add(sheet);
    rows.add(List.of(Value.of(sheet), Value.of(title), Value.of(place)));
  }
}
