package org.boardpaper.render.xlsx;

import java.io.IOException;
import java.util.List;
import org.boardpaper.render.parts.Xml;

/** Writes the part that holds the looks of a workbook. */
final class StylesPart {
  private static final int FIRST_OWN_FORMAT = 164;
  private static final List<String> NO_FILLS = List.of("none", "gray125");
  private static final List<Look.Face> FACES = List.of(Look.Face.values());
  private static final List<Look.Rule> RULES = List.of(Look.Rule.values());
  private static final List<Look.Face> NAMED =
      List.of(Look.Face.BODY, Look.Face.TITLE, Look.Face.HEADING, Look.Face.LINK);

  private final Styles styles;
  private final List<Look> looks;
  private final List<String> formats;
  private final List<Look.Tint> tints;

  private StylesPart(Styles styles) {
    this.styles = styles;
    looks = styles.looks();
    formats =
        looks.stream()
            .map(Look::format)
            .filter(format -> !format.equals(Look.GENERAL))
            .distinct()
            .toList();
    tints =
        looks.stream()
            .map(Look::tint)
            .filter(tint -> !styles.colour(tint).isEmpty())
            .distinct()
            .toList();
  }

  /** Writes {@code xl/styles.xml}. */
  static void write(Xml xml, Styles styles) throws IOException {
    StylesPart part = new StylesPart(styles);
    part.begin(xml);
    if (styles.isFading()) {
      writeFaded(xml);
    }
    xml.end();
  }

  private void begin(Xml xml) throws IOException {
    xml.start("styleSheet", "xmlns", Namespaces.SHEET);
    writeFormats(xml);
    writeFonts(xml);
    writeFills(xml);
    writeRules(xml);
    writeLooks(xml);
    writeNames(xml);
  }

  private void writeFormats(Xml xml) throws IOException {
    if (formats.isEmpty()) {
      return;
    }
    xml.start("numFmts", "count", "" + formats.size());
    for (String format : formats) {
      xml.empty("numFmt", "numFmtId", "" + formatNumber(format), "formatCode", format);
    }
    xml.end();
  }

  private static void writeFonts(Xml xml) throws IOException {
    xml.start("fonts", "count", "" + FACES.size());
    for (Look.Face face : FACES) {
      xml.start("font");
      if (!face.emphasis().isEmpty()) {
        xml.empty(face.emphasis());
      }
      xml.empty("sz", "val", "" + face.points());
      xml.empty("color", "rgb", face == Look.Face.LINK ? "FF0B0CBB" : "FF000000");
      xml.empty("name", "val", "Arial").empty("family", "val", "2").end();
    }
    xml.end();
  }

  /** First the two entries that every workbook must have; no look uses the second. */
  private void writeFills(Xml xml) throws IOException {
    xml.start("fills", "count", "" + (NO_FILLS.size() + tints.size()));
    for (String pattern : NO_FILLS) {
      xml.start("fill").empty("patternFill", "patternType", pattern).end();
    }
    for (Look.Tint tint : tints) {
      xml.start("fill").start("patternFill", "patternType", "solid");
      xml.empty("fgColor", "rgb", styles.colour(tint)).end().end();
    }
    xml.end();
  }

  private static void writeFaded(Xml xml) throws IOException {
    xml.start("dxfs", "count", "1").start("dxf").start("font");
    xml.empty("color", "rgb", "FF6B6B6B").end().end().end();
  }

  private static void writeRules(Xml xml) throws IOException {
    xml.start("borders", "count", "" + RULES.size());
    for (Look.Rule rule : RULES) {
      xml.start("border").empty("left").empty("right").empty("top");
      switch (rule) {
        case NONE -> xml.empty("bottom");
        case ROW -> writeRule(xml, "thin", "FFBFBFBF");
        case HEADER -> writeRule(xml, "thin", "FF000000");
      }
      xml.empty("diagonal").end();
    }
    xml.end();
  }

  private static void writeRule(Xml xml, String style, String colour) throws IOException {
    xml.start("bottom", "style", style).empty("color", "rgb", colour).end();
  }

  private void writeLooks(Xml xml) throws IOException {
    xml.start("cellStyleXfs", "count", "" + NAMED.size());
    for (Look.Face face : NAMED) {
      xml.empty(
          "xf",
          "numFmtId",
          "0",
          "fontId",
          "" + FACES.indexOf(face),
          "fillId",
          "0",
          "borderId",
          "0");
    }
    xml.end().start("cellXfs", "count", "" + looks.size());
    for (Look look : looks) {
      writeLook(xml, look);
    }
    xml.end();
  }

  private void writeLook(Xml xml, Look look) throws IOException {
    xml.start("xf", "numFmtId", "" + formatNumber(look.format()));
    xml.attribute("fontId", "" + FACES.indexOf(look.face()));
    xml.attribute("fillId", "" + fillNumber(look.tint()));
    xml.attribute("borderId", "" + RULES.indexOf(look.rule()));
    xml.attribute("xfId", "" + Math.max(0, NAMED.indexOf(look.face())));
    if (look.quoted()) {
      xml.attribute("quotePrefix", "1");
    }
    for (String part : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment")) {
      xml.attribute("apply" + part, "1");
    }
    writeAlignment(xml, look);
    xml.end();
  }

  private static void writeAlignment(Xml xml, Look look) throws IOException {
    xml.start("alignment");
    xml.attribute("horizontal", look.side() == Look.Side.RIGHT ? "right" : "left");
    xml.attribute("vertical", look.face().isLow() ? "bottom" : "top");
    if (look.wrapped()) {
      xml.attribute("wrapText", "1");
    }
    if (look.side() == Look.Side.INSET) {
      xml.attribute("indent", "1");
    }
    xml.end();
  }

  private static void writeNames(Xml xml) throws IOException {
    xml.start("cellStyles", "count", "" + NAMED.size());
    for (Look.Face face : NAMED) {
      xml.empty(
          "cellStyle",
          "name",
          face.styleName(),
          "xfId",
          "" + NAMED.indexOf(face),
          "builtinId",
          "" + face.builtin());
    }
    xml.end();
  }

  private int fillNumber(Look.Tint tint) {
    return styles.colour(tint).isEmpty() ? 0 : NO_FILLS.size() + tints.indexOf(tint);
  }

  private int formatNumber(String format) {
    return format.equals(Look.GENERAL) ? 0 : FIRST_OWN_FORMAT + formats.indexOf(format);
  }
}
