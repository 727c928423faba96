package org.boardpaper.render.xlsx.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.boardpaper.paper.contribution.Imprint;

/** Title, language and dates of the file: what a screen reader and an archive read first. */
final class DocumentProperties {
  private DocumentProperties() {}

  static void set(XSSFWorkbook workbook, Imprint imprint) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setTitle(imprint.title() + ", " + imprint.partnership());
    core.setCreator(imprint.madeBy());
    core.setLastModifiedByUser(imprint.madeBy());
    core.setSubjectProperty("What each partner contributes, and where the pot would stand");
    core.setDescription("Working model with live formulas, as of " + YearWords.day(imprint.asOf()));
    core.getUnderlyingProperties().setLanguageProperty("en-GB");
    Optional<Date> day = date(imprint.asOf());
    core.setCreated(day);
    core.setModified(day);
    workbook
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setCompany(imprint.partnership());
  }

  @SuppressWarnings("JavaUtilDate") // the library takes no other kind
  private static Optional<Date> date(LocalDate day) {
    return Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
