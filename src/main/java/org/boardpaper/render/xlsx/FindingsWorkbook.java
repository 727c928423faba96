package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.boardpaper.basics.Finding;
import org.boardpaper.render.parts.PartsZip;
import org.boardpaper.render.parts.Xml;

/**
 * {@code findings.xlsx}: what was found in the inputs, as a list that an officer works through. The
 * worksheet Summary counts what was read and found; the worksheet Findings has a row for each
 * finding, with a link that opens the cell and a column “Done?” for the reader's own use.
 *
 * <p>The same contents and links give the same bytes: every date in the file is the day of the
 * meeting. No finding is run as a formula, and no row is held in memory, only its link.
 */
public final class FindingsWorkbook {
  static final String TITLE = "What was found in the inputs";
  static final String FINDINGS = "Findings";
  private static final String SUMMARY = "Summary";

  private FindingsWorkbook() {}

  /**
   * What became of the rows of a source.
   *
   * @param source what people call it: {@code "Action plan"}
   * @param read rows that are not blank
   * @param accepted rows that became a record
   * @param rejected rows that did not
   * @param setAside rows of codes that the settings ignore
   */
  public record SourceCount(
      String source, long read, long accepted, long rejected, long setAside) {}

  /**
   * What the workbook says.
   *
   * @param partnership whose inputs they are
   * @param meeting the day of the meeting that the paper is for
   * @param sources what was read, in the order in which it is listed
   * @param findings in the order in which they are listed; walked once
   */
  public record Contents(
      String partnership,
      LocalDate meeting,
      List<SourceCount> sources,
      Iterable<Finding> findings) {}

  /**
   * Writes the workbook.
   *
   * @param links where the reader finds the files that findings speak of
   * @param file created, or replaced; half written when this fails
   * @return how many findings there are; beyond 1,048,575 they are counted and not listed
   * @throws IOException when the file cannot be written
   */
  public static long write(Contents contents, InputLinks links, Path file) throws IOException {
    Styles styles = new Styles();
    FindingsTally tally = new FindingsTally();
    FindingsSheet list = new FindingsSheet(links, tally);
    try (PartsZip zip = new PartsZip(file, contents.meeting())) {
      zip.part("[Content_Types].xml", FindingsWorkbook::writeTypes);
      zip.part("_rels/.rels", PackageParts::writeRoot);
      zip.part("docProps/core.xml", xml -> writeProperties(xml, contents));
      zip.part("xl/worksheets/sheet2.xml", xml -> list.write(xml, styles, contents.findings()));
      zip.part("xl/worksheets/_rels/sheet2.xml.rels", list::writeRelations);
      zip.part(
          "xl/worksheets/sheet1.xml",
          xml -> new FindingsSummary(xml, styles, tally).write(contents));
      zip.part("xl/styles.xml", xml -> StylesPart.write(xml, styles));
      zip.part("xl/workbook.xml", xml -> writeWorkbook(xml, tally));
      zip.part("xl/_rels/workbook.xml.rels", FindingsWorkbook::writeRelations);
    }
    return tally.total();
  }

  private static void writeTypes(Xml xml) throws IOException {
    xml.start("Types", "xmlns", Namespaces.CONTENT_TYPES);
    PackageParts.writeCommonTypes(xml);
    PackageParts.writeSheetType(xml, 1);
    PackageParts.writeSheetType(xml, 2);
    xml.end();
  }

  private static void writeProperties(Xml xml, Contents contents) throws IOException {
    PackageParts.writeProperties(xml, TITLE, contents.partnership(), contents.meeting());
  }

  private static void writeRelations(Xml xml) throws IOException {
    PackageParts.writeWorkbookRelations(xml, 2);
  }

  private static void writeWorkbook(Xml xml, FindingsTally tally) throws IOException {
    int last = (int) Math.min(tally.total(), FindingsSheet.MOST_FINDINGS) + 1;
    xml.start("workbook", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("bookViews").empty("workbookView", "activeTab", "0").end();
    xml.start("sheets");
    xml.empty("sheet", "name", SUMMARY, "sheetId", "1", "r:id", "rId1");
    xml.empty("sheet", "name", FINDINGS, "sheetId", "2", "r:id", "rId2");
    xml.end().start("definedNames");
    xml.start("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", "1", "hidden", "1");
    xml.text(FINDINGS + "!$A$1:$" + FindingsColumn.DONE.letters() + "$" + last).end();
    xml.start("definedName", "name", "_xlnm.Print_Titles", "localSheetId", "1");
    xml.text(FINDINGS + "!$1:$1").end();
    xml.end().end();
  }
}
