package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardpaper.basics.Finding;
import org.boardpaper.basics.SourceCell;
import org.boardpaper.render.parts.Xml;

/**
 * Writes the list of findings, row by row: the gravity in words and colour, a link that opens the
 * cell in question, and a column in which the reader notes what is done.
 */
final class FindingsSheet {
  /** The row of the first finding. */
  static final int FIRST_ROW = 2;

  /** The most findings that a worksheet can hold. */
  static final int MOST_FINDINGS = Reference.LAST_ROW - 1;

  /** The most links of a worksheet that Excel opens without a repair. */
  static final int MOST_LINKS = 65_530;

  private static final double PADDING = 2;
  private static final Look PLAIN = Look.body(Cell.Form.TEXT, 0, Look.Side.INSET);

  private final FindingsTally tally;
  private final InputLinks links;
  private final Map<String, String> relations = new LinkedHashMap<>();
  private final Map<String, Optional<URI>> targets = new LinkedHashMap<>();

  /** A list with links to the inputs; what is in it is counted in the tally. */
  FindingsSheet(InputLinks links, FindingsTally tally) {
    this.links = links;
    this.tally = tally;
  }

  /** Writes the worksheet. */
  void write(Xml xml, Styles styles, Iterable<Finding> findings) throws IOException {
    Rows rows = new Rows(xml, styles);
    begin(xml);
    writeHeader(rows);
    for (Finding finding : findings) {
      boolean fits = rows.last() < Reference.LAST_ROW;
      tally.add(finding, fits ? rows.last() + 1 : Reference.LAST_ROW);
      if (fits) {
        writeRow(rows, finding);
      }
    }
    xml.end();
    writeTools(xml, styles, rows.last());
    rows.writeLinks();
    FindingsPage.write(xml, "landscape");
    xml.end();
  }

  /** Writes what the links of the worksheet lead to. */
  void writeRelations(Xml xml) throws IOException {
    xml.start("Relationships", "xmlns", Namespaces.PACKAGE_RELATION);
    for (Map.Entry<String, String> relation : relations.entrySet()) {
      xml.start("Relationship", "Id", relation.getValue());
      xml.attribute("Type", Namespaces.RELATION + "/hyperlink");
      xml.attribute("Target", relation.getKey()).attribute("TargetMode", "External").end();
    }
    xml.end();
  }

  private static void begin(Xml xml) throws IOException {
    xml.start("worksheet", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
    xml.start("sheetViews").start("sheetView", "workbookViewId", "0");
    xml.start("pane", "ySplit", "1", "topLeftCell", "A2");
    xml.attribute("activePane", "bottomLeft").attribute("state", "frozen").end();
    xml.empty("selection", "pane", "bottomLeft", "activeCell", "A2", "sqref", "A2").end().end();
    xml.empty("sheetFormatPr", "defaultRowHeight", "" + Look.Face.BODY.lineHeight());
    List<Integer> widths = Stream.of(FindingsColumn.values()).map(FindingsColumn::width).toList();
    FindingsPage.columns(xml, widths);
    xml.start("sheetData");
  }

  private static void writeHeader(Rows rows) throws IOException {
    rows.start(height(1));
    for (FindingsColumn column : FindingsColumn.values()) {
      rows.text(column.number(), Look.header(Look.Side.INSET), column.heading());
    }
    rows.end();
  }

  private void writeRow(Rows rows, Finding finding) throws IOException {
    SourceCell place = finding.place();
    FindingsTexts texts = FindingsTexts.of(finding);
    rows.start(height(texts.mostLines()));
    for (FindingsColumn column : FindingsColumn.values()) {
      String text = texts.text(column);
      if (text.isEmpty()) {
        rows.blank(column.number(), PLAIN);
      } else if (column == FindingsColumn.PLACE && link(rows, place)) {
        rows.text(column.number(), PLAIN.asLink(), text);
      } else {
        rows.text(column.number(), look(column, finding), text);
      }
    }
    rows.end();
  }

  private static Look look(FindingsColumn column, Finding finding) {
    return column == FindingsColumn.SEVERITY
        ? PLAIN.tinted(FindingsPage.tint(finding.severity()))
        : PLAIN;
  }

  private boolean link(Rows rows, SourceCell place) {
    Optional<URI> target = targets.computeIfAbsent(place.file(), links::to);
    if (target.isEmpty() || rows.links() == MOST_LINKS) {
      return false;
    }
    String relation =
        relations.computeIfAbsent(
            target.get().toASCIIString(), address -> "rId" + (relations.size() + 1));
    rows.link(FindingsColumn.PLACE.number(), relation, FindingsTexts.location(place));
    return true;
  }

  private static double height(int lines) {
    return Math.min(
        RowHeights.TALLEST, Math.ceil(lines * Look.Face.BODY.lineHeight() + 2 * PADDING));
  }

  /** The filter, the grey of what is done, and the choice of Yes and No. */
  private static void writeTools(Xml xml, Styles styles, int last) throws IOException {
    xml.empty("autoFilter", "ref", filter(last));
    if (last < FIRST_ROW) {
      return;
    }
    String done = FindingsColumn.DONE.letters();
    xml.start("conditionalFormatting", "sqref", "A" + FIRST_ROW + ":" + done + last);
    xml.start("cfRule", "type", "expression", "dxfId", "" + styles.faded(), "priority", "1");
    xml.leaf("formula", "$" + done + FIRST_ROW + "=\"Yes\"").end().end();
    xml.start("dataValidations", "count", "1").start("dataValidation", "type", "list");
    xml.attribute("allowBlank", "1").attribute("showErrorMessage", "1");
    xml.attribute("errorTitle", FindingsColumn.DONE.heading());
    xml.attribute("error", "Choose Yes or No, or leave the cell empty.");
    xml.attribute("sqref", FindingsColumn.DONE.cells(last));
    xml.leaf("formula1", "\"Yes,No\"").end().end();
  }

  /** The cells that the filter works on. */
  static String filter(int last) {
    return "A1:" + FindingsColumn.DONE.letters() + last;
  }
}
