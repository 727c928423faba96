package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.boardpaper.paper.Paper;

/**
 * Which worksheets a workbook has and what stands on them; made before the first byte is written.
 *
 * @param cover the first worksheet
 * @param contents the second
 * @param notes the third
 * @param exhibits one for each table and chart of the paper
 */
record WorkbookPlan(Sheet cover, Sheet contents, Sheet notes, List<Sheet> exhibits) {
  /** Walks every table of a paper once. */
  static WorkbookPlan of(Paper paper) {
    WorkbookNames names = new WorkbookNames();
    Notes notes = new Notes();
    ContentsSheet contents = new ContentsSheet();
    List<Sheet> exhibits = new ArrayList<>();
    for (Exhibit exhibit : Exhibits.of(paper)) {
      Sheet sheet = ExhibitSheet.of(exhibit, names, notes);
      contents.add(sheet, exhibit);
      exhibits.add(sheet);
    }
    return new WorkbookPlan(
        CoverSheet.of(paper.masthead(), paper.notice()),
        contents.sheet(),
        notes.sheet(),
        List.copyOf(exhibits));
  }

  /** All worksheets in order. */
  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>(List.of(cover, contents, notes));
    sheets.addAll(exhibits);
    return List.copyOf(sheets);
  }

  /** What the workbook comes to. The contents only repeat titles and are not counted. */
  WorkbookReport report() {
    Map<Departure, Long> departures = new EnumMap<>(Departure.class);
    cover.countDepartures(departures);
    notes.countDepartures(departures);
    exhibits.forEach(sheet -> sheet.countDepartures(departures));
    long rows = exhibits.stream().mapToLong(Sheet::tableRows).sum();
    return new WorkbookReport(sheets().stream().map(Sheet::name).toList(), rows, departures);
  }
}
