package org.boardpaper.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the sample's master action plan: the same bytes each time, on any machine. */
public final class SamplePlanWorkbook {
  private static final String CREATED = "2013-05-13T09:12:00Z";
  private static final String MODIFIED = "2016-05-31T16:40:00Z";

  private SamplePlanWorkbook() {}

  /**
   * Writes the workbook to the path given, {@code
   * data/leicestershire-2016/master-action-plan.xlsx}.
   */
  public static void main(String[] arguments) throws IOException, InvalidFormatException {
    Files.write(Path.of(arguments[0]), bytes());
  }

  /** The bytes of the workbook. */
  static byte[] bytes() throws IOException, InvalidFormatException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      CellStyles styles = new CellStyles(workbook);
      new PlanSheet(workbook, styles).write(SampleRows.of("leicestershire-actions.csv"));
      new ListSheet(workbook, styles, "Key").write(SampleRows.of("leicestershire-key.csv"));
      new ListSheet(workbook, styles, "Contacts (roles)")
          .write(SampleRows.of("leicestershire-contacts.csv"));
      describe(workbook.getProperties().getCoreProperties());
      workbook.write(written);
    }
    return SteadyZip.repack(written.toByteArray());
  }

  private static void describe(CoreProperties properties) throws InvalidFormatException {
    properties.setTitle("Domestic Homicide Reviews: master action plan");
    properties.setCreator("Community Safety Team");
    properties.setCreated(CREATED);
    properties.setModified(MODIFIED);
  }
}
