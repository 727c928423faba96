package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.parts.PartsZip;

/**
 * The workbook that is published with a paper: Cover, Contents, Notes, then a worksheet for each
 * table and for the values of each chart, tables of the sections first.
 *
 * <p>The same paper gives the same bytes: every date in the file is the day of the meeting.
 * Reference: Government Analysis Function, "Releasing statistics in spreadsheets" and its
 * checklist.
 */
public final class PublicationWorkbook {
  private PublicationWorkbook() {}

  /**
   * Writes the workbook. Walks the rows of each table twice and holds none of them.
   *
   * @param file created, or replaced; half written when this fails
   * @return what was written, and which cells could not hold the paper's own words
   * @throws IOException when the file cannot be written
   * @throws IllegalArgumentException when a row has not one value per column, or a table has more
   *     rows than a worksheet
   * @throws IllegalStateException when the rows of a table changed between the two walks
   */
  public static WorkbookReport write(Paper paper, Path file) throws IOException {
    WorkbookPlan plan = WorkbookPlan.of(paper);
    List<Sheet> sheets = plan.sheets();
    try (PartsZip zip = new PartsZip(file, paper.masthead().meeting())) {
      writePackage(zip, paper.masthead(), sheets);
      Styles styles = new Styles(paper.masthead().brand());
      for (int i = 1; i <= sheets.size(); i++) {
        writeSheet(zip, styles, sheets.get(i - 1), i);
      }
      zip.part("xl/styles.xml", xml -> StylesPart.write(xml, styles));
    }
    return plan.report();
  }

  private static void writePackage(PartsZip zip, Masthead masthead, List<Sheet> sheets)
      throws IOException {
    zip.part("[Content_Types].xml", xml -> PackageParts.writeTypes(xml, sheets));
    zip.part("_rels/.rels", PackageParts::writeRoot);
    zip.part(
        "docProps/core.xml",
        xml ->
            PackageParts.writeProperties(
                xml, masthead.title(), masthead.partnership(), masthead.meeting()));
    zip.part("xl/workbook.xml", xml -> PackageParts.writeWorkbook(xml, sheets));
    zip.part(
        "xl/_rels/workbook.xml.rels",
        xml -> PackageParts.writeWorkbookRelations(xml, sheets.size()));
  }

  private static void writeSheet(PartsZip zip, Styles styles, Sheet sheet, int number)
      throws IOException {
    String name = "sheet" + number + ".xml";
    zip.part("xl/worksheets/" + name, xml -> SheetPart.write(xml, styles, sheet, number == 1));
    if (sheet.grid().isPresent()) {
      zip.part(
          "xl/worksheets/_rels/" + name + ".rels",
          xml -> PackageParts.writeTableRelation(xml, number));
      zip.part(
          "xl/tables/table" + number + ".xml",
          xml -> TablePart.write(xml, sheet.grid().get(), number, sheet.headerRow()));
    }
  }
}
