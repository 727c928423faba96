package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a workbook says of itself.
 *
 * @param sheets its sheets in order
 * @param from1904 whether its days are counted from 1904, as Excel on a Mac once did
 * @param workedOut whether its formulas were worked out when it was saved, as far as it says
 */
record WorkbookPart(List<SheetPart> sheets, boolean from1904, boolean workedOut) {
  /**
   * A sheet.
   *
   * @param name its name
   * @param hidden whether Excel hides it
   * @param part the part that holds its rows
   */
  record SheetPart(String name, boolean hidden, String part) {}

  static WorkbookPart of(PartXml xml, Map<String, String> related) throws IOException {
    List<SheetPart> sheets = new ArrayList<>();
    boolean from1904 = false;
    boolean workedOut = true;
    if (!xml.nextStart() || !xml.isAt("workbook")) {
      throw new PackageException(
          PackageException.Reason.NO_WORKBOOK, "an Office document that is no workbook");
    }
    while (xml.nextStart()) {
      if (xml.isAt("workbookPr")) {
        from1904 = xml.isTrue("date1904");
      } else if (xml.isAt("calcPr")) {
        workedOut = !xml.isTrue("fullCalcOnLoad") && !xml.attribute("calcMode").equals("manual");
      } else if (xml.isAt("sheet")) {
        String part = related.get(xml.attribute("id"));
        if (part != null) {
          boolean hidden =
              xml.attribute("state").toLowerCase(java.util.Locale.ROOT).contains("hidden");
          sheets.add(new SheetPart(xml.attribute("name"), hidden, part));
        }
      }
    }
    return new WorkbookPart(List.copyOf(sheets), from1904, workedOut);
  }
}
