package org.boardpaper.render.pdf.tagged;

import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/** Attribute objects of structure elements; equal ones are one object in the file. */
final class Attributes {
  private static final COSName OWNER = COSName.getPDFName("O");

  private final Map<String, COSDictionary> shared = new TreeMap<>();

  COSDictionary scope(String scope) {
    if (!scope.equals("Column") && !scope.equals("Row")) {
      throw new PdfRefusal("unknown scope \"" + scope + "\"; known are Column, Row");
    }
    return shared("Table", "Scope", scope);
  }

  COSDictionary numbering(String numbering) {
    return shared("List", "ListNumbering", numbering);
  }

  /** The box of a figure, from the lower left corner of its page. */
  static COSDictionary box(Rectangle2D box) {
    COSArray corners = new COSArray();
    corners.add(new COSFloat((float) box.getMinX()));
    corners.add(new COSFloat((float) box.getMinY()));
    corners.add(new COSFloat((float) box.getMaxX()));
    corners.add(new COSFloat((float) box.getMaxY()));
    COSDictionary layout = new COSDictionary();
    layout.setName(OWNER, "Layout");
    layout.setItem(COSName.BBOX, corners);
    layout.setName(COSName.getPDFName("Placement"), "Block");
    return layout;
  }

  private COSDictionary shared(String owner, String name, String value) {
    return shared.computeIfAbsent(
        name + value,
        unused -> {
          COSDictionary attribute = new COSDictionary();
          attribute.setName(OWNER, owner);
          attribute.setName(COSName.getPDFName(name), value);
          return attribute;
        });
  }
}
