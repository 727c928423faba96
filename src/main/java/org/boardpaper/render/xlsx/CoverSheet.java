package org.boardpaper.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Notice;
import org.boardpaper.paper.Value;

/** The worksheet that is seen first: what this is, where to go on, whom to ask. */
final class CoverSheet {
  private CoverSheet() {}

  /** Lays out the cover. */
  static Sheet of(Masthead masthead, Notice notice) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Look.TITLE, masthead.title()));
    lines.add(
        Line.of(
            Look.PARAGRAPH,
            "Tables of the paper for the meeting of %s on %s."
                .formatted(masthead.board(), Value.of(masthead.meeting()).printed())));
    lines.add(Line.of(Look.PARAGRAPH, masthead.partnership()));
    notice.texts().forEach(text -> lines.add(Line.of(Look.PARAGRAPH, text)));
    addAbout(lines);
    if (!masthead.contact().isEmpty()) {
      lines.add(Line.of(Look.HEADING, "Contact"));
      masthead.contact().forEach(line -> lines.add(Line.of(Look.PARAGRAPH, line)));
    }
    return Sheet.ofLines(WorkbookNames.COVER, lines);
  }

  private static void addAbout(List<Line> lines) {
    lines.add(Line.of(Look.HEADING, "About this workbook"));
    lines.add(
        Line.of(
            Look.PARAGRAPH,
            "Every table of the paper, and the values of every chart, stands on a worksheet of its"
                + " own with the words and figures of the paper. All of them are values: there are"
                + " no formulas."));
    lines.add(
        Line.of(
            Look.PARAGRAPH,
            "The second row of a worksheet says what is on it and which notes apply, as [note 1]."));
    lines.add(Line.link("Contents: all worksheets", WorkbookNames.CONTENTS));
    lines.add(Line.link("Notes", WorkbookNames.NOTES));
  }
}
