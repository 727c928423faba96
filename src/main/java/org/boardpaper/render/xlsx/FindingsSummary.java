package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.boardpaper.basics.Severity;
import org.boardpaper.paper.Value;
import org.boardpaper.render.parts.Xml;

/** Writes the worksheet that is seen first: what was read, and how often each rule spoke. */
final class FindingsSummary {
  private static final List<Integer> WIDTHS = List.of(50, 13, 13, 13, 13);
  private static final Look WORDS = Look.body(Cell.Form.TEXT, 0, Look.Side.LEFT);
  private static final Look NUMBER = Look.body(Cell.Form.NUMBER, 0, Look.Side.RIGHT);
  private static final double LINE = 18;
  private static final double HEADING = 36;

  private final Xml xml;
  private final Rows rows;
  private final FindingsTally tally;

  /** A summary of what was counted. */
  FindingsSummary(Xml xml, Styles styles, FindingsTally tally) {
    this.xml = xml;
    this.rows = new Rows(xml, styles);
    this.tally = tally;
  }

  /** Writes the worksheet. */
  void write(FindingsWorkbook.Contents contents) throws IOException {
    begin();
    writeLine(LINE + LINE / 2, Look.TITLE, FindingsWorkbook.TITLE);
    String meeting = Value.of(contents.meeting()).printed();
    writeLine(LINE, Look.LINE, contents.partnership() + ": meeting on " + meeting);
    for (String line : advice()) {
      writeLine(LINE, Look.LINE, line);
    }
    writeSources(contents.sources());
    writeSeverities();
    xml.end();
    rows.writeLinks();
    FindingsPage.write(xml, "portrait");
    xml.end();
  }

  private void begin() throws IOException {
    xml.start("worksheet", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
    xml.start("sheetViews").start("sheetView", "showGridLines", "0", "tabSelected", "1");
    xml.attribute("workbookViewId", "0");
    xml.empty("selection", "activeCell", "A1", "sqref", "A1").end().end();
    xml.empty("sheetFormatPr", "defaultRowHeight", "" + Look.Face.BODY.lineHeight());
    FindingsPage.columns(xml, WIDTHS);
    xml.start("sheetData");
  }

  private List<String> advice() {
    if (tally.total() == 0) {
      return List.of("Nothing was found that somebody should look at.");
    }
    String where =
        "Each finding has a row on the worksheet Findings. The name of a cell there is a link"
            + " that opens it.";
    String how =
        "Correct the inputs, not this file: the next run writes it anew, and “Done?” is empty"
            + " again.";
    String most =
        String.format(
            Locale.UK,
            "The worksheet has room for the first %,d of %,d; findings.csv has all.",
            FindingsSheet.MOST_FINDINGS,
            tally.total());
    return tally.total() > FindingsSheet.MOST_FINDINGS
        ? List.of(where, how, most)
        : List.of(where, how);
  }

  private void writeSources(List<FindingsWorkbook.SourceCount> sources) throws IOException {
    writeLine(HEADING, Look.HEADING, "What was read");
    if (sources.isEmpty()) {
      writeLine(LINE, Look.LINE, "No rows were read.");
      return;
    }
    writeHeader("Source", "Rows read", "Accepted", "Rejected", "Set aside");
    for (FindingsWorkbook.SourceCount source : sources) {
      boolean lossless = source.rejected() == 0;
      rows.start(LINE);
      rows.text(1, WORDS, Cell.text(source.source()).content());
      rows.number(2, NUMBER, "" + source.read());
      rows.number(3, NUMBER, "" + source.accepted());
      rows.number(4, lossless ? NUMBER : NUMBER.tinted(Look.Tint.RED), "" + source.rejected());
      rows.number(5, NUMBER, "" + source.setAside());
      rows.end();
    }
  }

  private void writeSeverities() throws IOException {
    if (tally.total() == 0) {
      return;
    }
    writeLine(HEADING, Look.HEADING, "What was found");
    writeHeader("Rule", "Findings", "Done", "Go to");
    for (Severity severity : Severity.values()) {
      if (tally.total(severity) > 0) {
        writeBand(severity);
        for (Map.Entry<String, FindingsTally.Count> rule : tally.rules(severity).entrySet()) {
          writeRule(severity, rule.getKey(), rule.getValue());
        }
      }
    }
  }

  private void writeBand(Severity severity) throws IOException {
    Look.Tint tint = FindingsPage.tint(severity);
    rows.start(LINE);
    rows.text(1, WORDS.tinted(tint), words(severity));
    rows.number(2, NUMBER.tinted(tint), "" + tally.total(severity));
    rows.blank(3, WORDS.tinted(tint));
    rows.blank(4, WORDS.tinted(tint));
    rows.end();
  }

  private static String words(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors: no paper is made until they are put right";
      case WARNING -> "Warnings: the paper is made and tells the board of them";
      case INFORMATION -> "Information: worth knowing, nothing need be done";
    };
  }

  private void writeRule(Severity severity, String rule, FindingsTally.Count count)
      throws IOException {
    rows.start(LINE);
    rows.text(1, WORDS.inset(), rule);
    rows.number(2, NUMBER, "" + count.findings());
    rows.formula(3, NUMBER, done(severity), "0");
    rows.text(4, NUMBER.asLink(), "Row " + count.row());
    rows.link(4, "", FindingsWorkbook.FINDINGS + "!A" + count.row());
    rows.end();
  }

  /** How many findings of a rule the reader has marked as done. */
  private String done(Severity severity) {
    int last = (int) Math.min(tally.total(), FindingsSheet.MOST_FINDINGS) + 1;
    return "COUNTIFS(%s,\"%s\",%s,$A%d,%s,\"Yes\")"
        .formatted(
            FindingsColumn.SEVERITY.elsewhere(last),
            FindingsTexts.word(severity),
            FindingsColumn.RULE.elsewhere(last),
            rows.last(),
            FindingsColumn.DONE.elsewhere(last));
  }

  private void writeHeader(String words, String... numbers) throws IOException {
    rows.start(LINE);
    rows.text(1, Look.header(Look.Side.LEFT), words);
    for (int i = 0; i < numbers.length; i++) {
      rows.text(i + 2, Look.header(Look.Side.RIGHT), numbers[i]);
    }
    rows.end();
  }

  private void writeLine(double height, Look look, String text) throws IOException {
    rows.start(height);
    rows.text(1, look, Cell.text(text).content());
    rows.end();
  }
}
