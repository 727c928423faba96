package org.boardpaper.render.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The parts of a workbook, looked at as text and against the schemas of the format. */
final class WorkbookZip implements Closeable {
  private final ZipFile zip;

  WorkbookZip(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
  }

  /** How often some text stands in a part. */
  long count(String part, String text) throws IOException {
    return Pattern.compile(text, Pattern.LITERAL).matcher(text(part)).results().count();
  }

  /** What the schemas find wrong with worksheets, workbook and styles. */
  List<XmlError> errors() throws IOException, XmlException {
    List<XmlError> errors = new ArrayList<>();
    for (ZipEntry part : zip.stream().toList()) {
      if (part.getName().startsWith("xl/worksheets/sheet")) {
        validate(WorksheetDocument.Factory.parse(text(part.getName())), errors);
      }
    }
    validate(WorkbookDocument.Factory.parse(text("xl/workbook.xml")), errors);
    validate(StyleSheetDocument.Factory.parse(text("xl/styles.xml")), errors);
    return errors;
  }

  /** A part without xml:space, which Excel needs and writes and the published schema forgot. */
  private String text(String part) throws IOException {
    byte[] bytes = zip.getInputStream(zip.getEntry(part)).readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8).replace(" xml:space=\"preserve\"", "");
  }

  private static void validate(XmlObject document, List<XmlError> errors) {
    document.validate(new XmlOptions().setErrorListener(errors));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
