package org.boardpaper.render.pdf.tagged;

import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;

/** What a design says about one of its elements, below the prefix of our properties. */
record Marking(JRPrintElement element) {
  private static final String PREFIX = "net.sf.jasperreports.export.paper.";

  @Nullable Role role() {
    String word = value("role");
    return word == null ? null : Role.parse(word);
  }

  @Nullable String value(String name) {
    return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
  }

  String required(String name) {
    String value = value(name);
    if (value == null || value.isBlank()) {
      throw new PdfRefusal(
          "role \"" + value("role") + "\" needs the property " + PREFIX + name + place());
    }
    return value;
  }

  /** Whether the element stands in a band that is furniture on every page. */
  boolean isFurniture() {
    BandTypeEnum band = element.getOrigin() == null ? null : element.getOrigin().getBandType();
    return band == BandTypeEnum.PAGE_HEADER
        || band == BandTypeEnum.PAGE_FOOTER
        || band == BandTypeEnum.LAST_PAGE_FOOTER
        || band == BandTypeEnum.COLUMN_FOOTER
        || band == BandTypeEnum.BACKGROUND;
  }

  /** Where the element stands, for messages. */
  String place() {
    String key = element.getKey() == null ? "" : " with key " + element.getKey();
    String band =
        element.getOrigin() == null ? "" : " in band " + element.getOrigin().getBandType();
    return key + band;
  }
}
