package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Table;

/** Lays out the worksheet of one table: title, introduction, way back, table. */
final class ExhibitSheet {
  private ExhibitSheet() {}

  /** Walks the rows once. Takes names and adds notes as the table needs them. */
  static Sheet of(Exhibit exhibit, WorkbookNames names, Notes notes) {
    Table table = exhibit.table();
    Survey survey = Survey.of(table);
    String name = names.sheet(table.id());
    if (survey.rows() == 0) {
      String introduction = introduction("no table", exhibit, notes.refer(exhibit.notes()));
      List<Line> lines = new ArrayList<>(head(table.caption(), introduction));
      lines.add(Line.of(Look.PARAGRAPH, table.whenEmpty()));
      return Sheet.ofLines(name, lines);
    }
    Grid grid = Grid.of(names.table(table.id()), table, survey, List.of());
    survey.countTallRows(grid.widths());
    String markers = notes.refer(noteTexts(exhibit, survey));
    String introduction = introduction("one table", exhibit, markers);
    return Sheet.ofTable(name, head(table.caption(), introduction), grid);
  }

  /** The rows above a table, or above the sentence in its place. */
  static List<Line> head(String title, String introduction) {
    return List.of(
        Line.of(Look.TITLE, title),
        Line.of(Look.LINE, introduction),
        Line.link("Back to contents", WorkbookNames.CONTENTS));
  }

  private static List<String> noteTexts(Exhibit exhibit, Survey survey) {
    List<String> texts = new ArrayList<>(exhibit.notes());
    survey.departures().keySet().forEach(departure -> texts.add(departure.note()));
    return texts;
  }

  private static String introduction(String what, Exhibit exhibit, String markers) {
    String start =
        "This worksheet contains %s. In the paper: %s.".formatted(what, exhibit.origin());
    return markers.isEmpty() ? start : start + " Notes: " + markers + ".";
  }
}
