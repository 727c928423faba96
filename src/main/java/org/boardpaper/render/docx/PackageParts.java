package org.boardpaper.render.docx;

import java.io.IOException;
import org.boardpaper.paper.Masthead;
import org.boardpaper.paper.Paper;
import org.boardpaper.render.parts.LegalText;
import org.boardpaper.render.parts.Xml;

/** The parts that hold a document together. */
final class PackageParts {
  static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

  private static final String METADATA = "http://schemas.openxmlformats.org/package/2006/metadata/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.";

  private PackageParts() {}

  /** Writes {@code [Content_Types].xml}. */
  static void writeTypes(Xml xml) throws IOException {
    String namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml.start("Types", "xmlns", namespace);
    type(xml, "xml", "application/xml");
    type(xml, "rels", PACKAGE_TYPE + "relationships+xml");
    type(xml, "png", "image/png");
    override(xml, "docProps/core.xml", PACKAGE_TYPE + "core-properties+xml");
    override(xml, "word/document.xml", TYPE + "document.main+xml");
    override(xml, "word/styles.xml", TYPE + "styles+xml");
    override(xml, "word/numbering.xml", TYPE + "numbering+xml");
    override(xml, "word/settings.xml", TYPE + "settings+xml");
    override(xml, "word/header1.xml", TYPE + "header+xml");
    override(xml, "word/header2.xml", TYPE + "header+xml");
    override(xml, "word/footer1.xml", TYPE + "footer+xml");
    override(xml, "word/footer2.xml", TYPE + "footer+xml");
    xml.end();
  }

  /** Writes {@code _rels/.rels}. */
  static void writeRoot(Xml xml) throws IOException {
    xml.start("Relationships", "xmlns", RELATIONS);
    relation(xml, "rId1", Namespaces.RELATION + "/officeDocument", "word/document.xml");
    relation(xml, "rId2", RELATIONS + "/metadata/core-properties", "docProps/core.xml");
    xml.end();
  }

  /** Writes {@code docProps/core.xml}. Its dates are the day of the meeting, not of the run. */
  static void writeProperties(Xml xml, Paper paper) throws IOException {
    Masthead masthead = paper.masthead();
    String marking = paper.notice().marking();
    String title = masthead.title() + (marking.isEmpty() ? "" : " (" + marking + ")");
    String time = masthead.meeting() + "T00:00:00Z";
    xml.start("cp:coreProperties", "xmlns:cp", METADATA + "core-properties");
    xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    xml.leaf("dc:title", LegalText.of(title));
    xml.leaf("dc:creator", LegalText.of(masthead.partnership()));
    xml.leaf("dc:language", "en-GB");
    xml.leaf("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
    xml.leaf("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
    xml.end();
  }

  /** Writes {@code word/settings.xml}: language, and that no older version is to be imitated. */
  static void writeSettings(Xml xml) throws IOException {
    xml.start("w:settings", "xmlns:w", Namespaces.WORDS);
    xml.start("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.end();
    xml.empty("w:themeFontLang", "w:val", "en-GB");
    xml.end();
  }

  private static void type(Xml xml, String extension, String type) throws IOException {
    xml.empty("Default", "Extension", extension, "ContentType", type);
  }

  private static void override(Xml xml, String part, String type) throws IOException {
    xml.empty("Override", "PartName", "/" + part, "ContentType", type);
  }

  private static void relation(Xml xml, String id, String type, String target) throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
