package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.boardpaper.render.parts.Xml;

/** The parts that hold a workbook together: what there is, of what type, and what leads where. */
final class PackageParts {
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.";

  private PackageParts() {}

  /** Writes {@code [Content_Types].xml}. */
  static void writeTypes(Xml xml, List<Sheet> sheets) throws IOException {
    xml.start("Types", "xmlns", Namespaces.CONTENT_TYPES);
    writeCommonTypes(xml);
    for (int i = 1; i <= sheets.size(); i++) {
      writeSheetType(xml, i);
      if (sheets.get(i - 1).grid().isPresent()) {
        override(xml, "xl/tables/table" + i + ".xml", MAIN_TYPE + "table+xml");
      }
    }
    xml.end();
  }

  /** Writes the types of the parts that every workbook has. */
  static void writeCommonTypes(Xml xml) throws IOException {
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    xml.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPE + "relationships+xml");
    override(xml, "docProps/core.xml", PACKAGE_TYPE + "core-properties+xml");
    override(xml, "xl/workbook.xml", MAIN_TYPE + "sheet.main+xml");
    override(xml, "xl/styles.xml", MAIN_TYPE + "styles+xml");
  }

  /** Writes the type of a worksheet, which is counted from 1. */
  static void writeSheetType(Xml xml, int number) throws IOException {
    override(xml, "xl/worksheets/sheet" + number + ".xml", MAIN_TYPE + "worksheet+xml");
  }

  /** Writes {@code _rels/.rels}. */
  static void writeRoot(Xml xml) throws IOException {
    xml.start("Relationships", "xmlns", Namespaces.PACKAGE_RELATION);
    relation(xml, "rId1", Namespaces.RELATION + "/officeDocument", "xl/workbook.xml");
    relation(xml, "rId2", Namespaces.CORE_RELATION, "docProps/core.xml");
    xml.end();
  }

  /** Writes {@code xl/_rels/workbook.xml.rels}. */
  static void writeWorkbookRelations(Xml xml, int sheets) throws IOException {
    xml.start("Relationships", "xmlns", Namespaces.PACKAGE_RELATION);
    for (int i = 1; i <= sheets; i++) {
      String target = "worksheets/sheet" + i + ".xml";
      relation(xml, "rId" + i, Namespaces.RELATION + "/worksheet", target);
    }
    String styles = "rId" + (sheets + 1);
    relation(xml, styles, Namespaces.RELATION + "/styles", "styles.xml");
    xml.end();
  }

  /** Writes {@code xl/worksheets/_rels/sheet4.xml.rels}. */
  static void writeTableRelation(Xml xml, int number) throws IOException {
    xml.start("Relationships", "xmlns", Namespaces.PACKAGE_RELATION);
    String target = "../tables/table" + number + ".xml";
    relation(xml, "rId1", Namespaces.RELATION + "/table", target);
    xml.end();
  }

  /** Writes {@code xl/workbook.xml}: the worksheets, and the header rows repeated in print. */
  static void writeWorkbook(Xml xml, List<Sheet> sheets) throws IOException {
    xml.start("workbook", "xmlns", Namespaces.SHEET, "xmlns:r", Namespaces.RELATION);
    xml.start("bookViews").empty("workbookView", "activeTab", "0").end();
    xml.start("sheets");
    for (int i = 1; i <= sheets.size(); i++) {
      String name = sheets.get(i - 1).name();
      xml.empty("sheet", "name", name, "sheetId", "" + i, "r:id", "rId" + i);
    }
    xml.end();
    writePrintTitles(xml, sheets);
    xml.end();
  }

  /** Writes {@code docProps/core.xml}. Its dates are the day of the meeting, not of the run. */
  static void writeProperties(Xml xml, String title, String creator, LocalDate meeting)
      throws IOException {
    String time = meeting + "T00:00:00Z";
    xml.start("cp:coreProperties", "xmlns:cp", Namespaces.CORE_PROPERTIES);
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.leaf("dc:title", Cell.text(title).content());
    xml.leaf("dc:creator", Cell.text(creator).content());
    xml.leaf("dc:language", "en-GB");
    xml.leaf("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
    xml.leaf("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
    xml.end();
  }

  private static void writePrintTitles(Xml xml, List<Sheet> sheets) throws IOException {
    xml.start("definedNames");
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (sheet.grid().isPresent()) {
        String rows = "$" + sheet.headerRow() + ":$" + sheet.headerRow();
        xml.leaf(
            "definedName",
            Reference.quoted(sheet.name()) + "!" + rows,
            "name",
            "_xlnm.Print_Titles",
            "localSheetId",
            "" + i);
      }
    }
    xml.end();
  }

  private static void override(Xml xml, String part, String type) throws IOException {
    xml.empty("Override", "PartName", "/" + part, "ContentType", type);
  }

  private static void relation(Xml xml, String id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
