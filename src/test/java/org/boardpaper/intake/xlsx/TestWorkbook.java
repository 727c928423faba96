package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small workbooks from raw XML, good ones and bad. */
public final class TestWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELATIONSHIPS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<String> sheets = new ArrayList<>();
  private String properties = "";
  private String calculation = "";

  /** Adds a sheet with its rows, and what stands before and after them. */
  public TestWorkbook rawSheet(String name, String attributes, String body) {
    int number = sheets.size() + 1;
    sheets.add(
        "<sheet name='%s' sheetId='%d' r:id='s%d' %s/>"
            .formatted(name, number, number, attributes));
    return part(
        "xl/worksheets/sheet" + number + ".xml",
        "<worksheet xmlns='" + MAIN + "'>" + body + "</worksheet>");
  }

  /** Adds a visible sheet of nothing but rows. */
  public TestWorkbook sheet(String name, String... rows) {
    return rawSheet(name, "", "<sheetData>" + String.join("", rows) + "</sheetData>");
  }

  /** Counts days from 1904. */
  public TestWorkbook from1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  /** Says that formulas are worked out by hand only. */
  public TestWorkbook workedOutByHand() {
    calculation = "<calcPr calcMode='manual'/>";
    return this;
  }

  /** Adds or replaces a part. */
  public TestWorkbook part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds or replaces a part, byte for byte. */
  public TestWorkbook part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** Cell styles 1, 2, … with these format codes. */
  public TestWorkbook formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(170 + i, codes[i]));
      styles.append("<xf numFmtId='%d'/>".formatted(170 + i));
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, styles));
  }

  /** Shared strings from raw items. */
  public TestWorkbook strings(String... items) {
    return part(
        "xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, String.join("", items)));
  }

  /** A row of texts; an empty one is left out. */
  public static String row(int number, String... texts) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        cells.append(text((char) ('A' + i) + "" + number, texts[i]));
      }
    }
    return rawRow(number, cells.toString());
  }

  /** A row of raw cells. */
  public static String rawRow(int number, String... cells) {
    return "<row r='%d'>%s</row>".formatted(number, String.join("", cells));
  }

  /** A cell of text. */
  public static String text(String reference, String text) {
    return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(reference, text);
  }

  /** A cell with a number in a style. */
  public static String number(String reference, String value, int style) {
    return "<c r='%s' s='%d'><v>%s</v></c>".formatted(reference, style, value);
  }

  /** Writes the workbook. */
  public Path write(Path path) throws IOException {
    part(
        "_rels/.rels",
        RELATIONSHIPS
            + relationship("w", "officeDocument", "xl/workbook.xml")
            + "</Relationships>");
    part("xl/_rels/workbook.xml.rels", RELATIONSHIPS + related() + "</Relationships>");
    if (!parts.containsKey("xl/workbook.xml")) {
      part(
          "xl/workbook.xml",
          "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets>%s</workbook>"
              .formatted(MAIN, OFFICE, properties, String.join("", sheets), calculation));
    }
    return zipped(path, parts);
  }

  /** Writes parts as a zip file. */
  public static Path zip(Path path, Map<String, String> parts) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return zipped(path, bytes);
  }

  private static Path zipped(Path path, Map<String, byte[]> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return path;
  }

  private String related() {
    StringBuilder related = new StringBuilder();
    for (int i = 1; i <= sheets.size(); i++) {
      related.append(relationship("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    related.append(relationship("styles", "styles", "styles.xml"));
    return related
        .append(relationship("strings", "sharedStrings", "/xl/sharedStrings.xml"))
        .toString();
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
  }
}
