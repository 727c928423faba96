package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.paper.Paper;
import org.boardpaper.paper.Table;
import org.boardpaper.paper.Value;

/**
 * Which worksheets a workbook has and what stands on them; made before the first byte is written.
 */
final class WorkbookPlan {
  private static final String BACK = "Back to contents";
  private static final String ONE_TABLE = "This worksheet contains one table";

  private final WorkbookNames names = new WorkbookNames();
  private final Notes notes = new Notes();
  private final List<Sheet> exhibits = new ArrayList<>();
  private final List<List<Value>> contents = new ArrayList<>();
  private final Map<Departure, Long> departures = new EnumMap<>(Departure.class);
  private final String coverName = names.sheet("Cover");
  private final String contentsName = names.sheet("Contents");
  private final String notesName = names.sheet("Notes");
  private long rows;

  private WorkbookPlan() {
    names.table("contents");
    names.table("notes");
  }

  /** Walks every table of a paper once. */
  static WorkbookPlan of(Paper paper) {
    WorkbookPlan plan = new WorkbookPlan();
    plan.contents.add(entry(plan.notesName, "Notes", "All tables"));
    Exhibits.of(paper).forEach(plan::add);
    return plan;
  }

  /** All worksheets in order. */
  List<Sheet> sheets(Paper paper) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(CoverSheet.of(coverName, paper.masthead(), contentsName, notesName));
    sheets.add(contentsSheet());
    sheets.add(notesSheet());
    sheets.addAll(exhibits);
    return List.copyOf(sheets);
  }

  /** What the plan comes to. */
  WorkbookReport report(List<Sheet> sheets) {
    return new WorkbookReport(sheets.stream().map(Sheet::name).toList(), rows, departures);
  }

  private void add(Exhibit exhibit) {
    Table table = exhibit.table();
    Survey survey = Survey.of(table);
    String name = names.sheet(table.id());
    rows += survey.rows();
    contents.add(entry(name, table.caption(), exhibit.origin()));
    Sheet sheet =
        survey.rows() == 0 ? emptySheet(name, exhibit) : tableSheet(name, exhibit, survey);
    exhibits.add(sheet);
    survey.departures().forEach((way, times) -> departures.merge(way, times, Long::sum));
  }

  private Sheet tableSheet(String name, Exhibit exhibit, Survey survey) {
    Table table = exhibit.table();
    Grid grid = Grid.of(names.table(table.id()), table, survey, List.of());
    survey.countTallRows(grid.widths());
    List<String> texts = new ArrayList<>(exhibit.notes());
    survey.departures().keySet().forEach(departure -> texts.add(departure.note()));
    String introduction = introduction(ONE_TABLE + ". " + exhibit.origin() + ".", texts);
    return Sheet.ofTable(name, head(table.caption(), introduction), grid);
  }

  private Sheet emptySheet(String name, Exhibit exhibit) {
    String start = "This worksheet contains no table. " + exhibit.origin() + ".";
    List<Line> lines =
        new ArrayList<>(head(exhibit.table().caption(), introduction(start, exhibit.notes())));
    lines.add(Line.of(Look.PARAGRAPH, exhibit.table().whenEmpty()));
    return Sheet.ofLines(name, lines);
  }

  private String introduction(String start, List<String> noteTexts) {
    String markers = notes.refer(noteTexts);
    return markers.isEmpty() ? start : start + " Notes: " + markers + ".";
  }

  private List<Line> head(String title, String introduction) {
    return List.of(
        Line.of(Look.TITLE, title),
        Line.of(Look.LINE, introduction),
        Line.link(BACK, contentsName));
  }

  private Sheet contentsSheet() {
    List<Table.Column> columns =
        List.of(
            new Table.Column("Worksheet", 3, Table.Kind.ROW_HEADER),
            new Table.Column("Title", 6, Table.Kind.TEXT),
            new Table.Column("Place in the paper", 4, Table.Kind.TEXT));
    Table table = new Table("contents", "Contents", columns, contents, "There are no tables.");
    List<String> targets = contents.stream().map(row -> row.get(0).plain()).toList();
    List<Line> lines =
        List.of(
            Line.of(Look.TITLE, "Contents"),
            Line.of(Look.LINE, ONE_TABLE + ". Each name in it is a link to a worksheet."));
    return Sheet.ofTable(
        contentsName, lines, Grid.of("contents", table, Survey.of(table), targets));
  }

  private Sheet notesSheet() {
    Table table = notes.table();
    Survey survey = Survey.of(table);
    if (survey.rows() == 0) {
      List<Line> lines = new ArrayList<>(head("Notes", "This worksheet contains no table."));
      lines.add(Line.of(Look.PARAGRAPH, table.whenEmpty()));
      return Sheet.ofLines(notesName, lines);
    }
    return Sheet.ofTable(
        notesName, head("Notes", ONE_TABLE + "."), Grid.of("notes", table, survey, List.of()));
  }

  private static List<Value> entry(String sheet, String title, String place) {
    return List.of(Value.of(sheet), Value.of(title), Value.of(place));
  }
}
