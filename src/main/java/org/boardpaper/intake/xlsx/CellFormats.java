package org.boardpaper.intake.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cell styles of a workbook make numbers look. */
final class CellFormats {
  /** A workbook without styles. */
  static final CellFormats NONE = new CellFormats(List.of());

  private final List<NumberLook> looks;

  private CellFormats(List<NumberLook> looks) {
    this.looks = looks;
  }

  /** Reads the part of styles. */
  static CellFormats of(PartXml xml) throws IOException {
    Map<String, NumberLook> own = new HashMap<>();
    List<NumberLook> looks = new ArrayList<>();
    while (xml.nextStart()) {
      if (xml.isAt("numFmt")) {
        own.put(xml.attribute("numFmtId"), NumberLook.of(xml.attribute("formatCode")));
      } else if (xml.isAt("cellXfs")) {
        while (xml.nextStartIn("cellXfs")) {
          if (xml.isAt("xf")) {
            String id = xml.attribute("numFmtId");
            NumberLook written = own.get(id);
            looks.add(written == null ? NumberLook.builtIn(Numbers.whole(id, 0)) : written);
          }
        }
      }
    }
    return new CellFormats(List.copyOf(looks));
  }

  /** The look that a style of a cell gives; that of a plain number where there is no such style. */
  NumberLook look(String style) {
    int index = Numbers.whole(style, 0);
    return index < looks.size() ? looks.get(index) : NumberLook.NUMBER;
  }
}
